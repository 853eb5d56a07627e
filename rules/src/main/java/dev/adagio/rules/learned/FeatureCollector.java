package dev.adagio.rules.learned;

import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes features in. One that is added more than once counts once, with its greatest strength. Not
 * thread-safe.
 */
public final class FeatureCollector {

    /** A feature's group, its value, and the situation it is told apart by. */
    static final int PARTS = 3;

    private static final int NO_TOKEN = -1;
    private static final float TOLD_APART = 0.6f;

    private final Reading reading;
    private final String situation;
    private int[] keys = new int[256];
    private float[] strengths = new float[256];
    private @Nullable String[] names = new String[256 * PARTS];
    private int[] tokens = new int[256];
    private int[] slots = new int[1024];
    private int count;

    FeatureCollector(Reading reading, String situation) {
        this.reading = reading;
        this.situation = situation;
    }

    /** Adds a feature that is there. */
    public void add(String group, String value) {
        add(group, value, 1);
    }

    /** Adds a feature that shows so strongly. */
    public void add(String group, String value, double strength) {
        put(mix(group.hashCode(), value.hashCode()), (float) strength, group, value, null, NO_TOKEN);
    }

    /** Adds a feature, and beside it the same as one of this situation. */
    public void addHere(String group, String value) {
        add(group, value);
        int key = mix(mix(group.hashCode(), value.hashCode()), situation.hashCode());
        put(key, TOLD_APART, group, value, situation, NO_TOKEN);
    }

    /** Adds a word of the text; what is no word counts by its kind. */
    public void addWord(String group, int token, double strength) {
        put(mix(group.hashCode(), hash(token)), (float) strength, group, null, null, token * 2);
    }

    /** Adds a word and the one after it. */
    public void addWords(String group, int first, double strength) {
        int key = mix(mix(group.hashCode(), hash(first)), hash(first + 1));
        put(key, (float) strength, group, null, null, first * 2 + 1);
    }

    private int hash(int token) {
        TokenKind kind = reading.kind(token);
        return kind == TokenKind.WORD || kind == TokenKind.PUNCTUATION ? reading.wordHash(token) : kind.ordinal();
    }

    /** Spreads two hashes over all bits, so that their sums do not meet. */
    private static int mix(int first, int second) {
        long bits = (first * 0x9E3779B97F4A7C15L + second) * 0xD6E8FEB86659FD93L;
        return (int) (bits >>> 32) ^ (int) bits;
    }

    private void put(
            int key, float strength, String group, @Nullable String value, @Nullable String within, int token) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            int at = slots[slot] - 1;
            strengths[at] = Math.max(strengths[at], strength);
            return;
        }
        if (count == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[count] = key;
        strengths[count] = strength;
        tokens[count] = token;
        names[count * PARTS] = group;
        names[count * PARTS + 1] = value;
        names[count * PARTS + 2] = within;
        slots[slot] = ++count;
    }

    private int slot(int key) {
        int slot = key & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, count * 2);
        strengths = Arrays.copyOf(strengths, count * 2);
        names = Arrays.copyOf(names, count * 2 * PARTS);
        tokens = Arrays.copyOf(tokens, count * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < count; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }

    Features features() {
        return new Features(
                reading,
                Arrays.copyOf(keys, count),
                Arrays.copyOf(strengths, count),
                Arrays.copyOf(names, count * PARTS),
                Arrays.copyOf(tokens, count));
    }
}
