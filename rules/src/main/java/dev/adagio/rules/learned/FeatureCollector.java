package dev.adagio.rules.learned;

import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes features in. One that is added more than once counts once, with its greatest strength. Not
 * thread-safe.
 */
public final class FeatureCollector {

    private static final float TOLD_APART = 0.6f;

    private final Reading reading;
    private final String situation;
    private final int here;
    private final IntPredicate wanted;
    private final @Nullable Map<Integer, String> names;
    private int[] keys;
    private float[] strengths;
    /** For each slot the number of the feature in it, plus one; 0 marks a free slot. */
    private int[] slots;

    private int count;

    /**
     * Takes in those features whose keys are wanted, and their names where somebody wants those.
     *
     * @param expected how many features may come; there is room for more
     */
    FeatureCollector(
            Reading reading,
            String situation,
            IntPredicate wanted,
            int expected,
            @Nullable Map<Integer, String> names) {
        this.reading = reading;
        this.situation = situation;
        this.here = situation.hashCode();
        this.wanted = wanted;
        this.names = names;
        int room = Integer.highestOneBit(expected);
        this.keys = new int[room];
        this.strengths = new float[room];
        this.slots = new int[room * 4];
    }

    /** Adds a feature that is there. */
    public void add(String group, String value) {
        add(group, value, 1);
    }

    /** Adds a feature that shows so strongly. */
    public void add(String group, String value, double strength) {
        add(mix(group.hashCode(), value.hashCode()), group, value, strength);
    }

    /** Adds a feature, and beside it the same as one of this situation. */
    public void addHere(String group, String value) {
        int key = mix(group.hashCode(), value.hashCode());
        add(key, group, value, 1);
        int keyHere = mix(key, here);
        if (put(keyHere, TOLD_APART) && names != null) {
            names.put(keyHere, group + "=" + value + " in " + situation);
        }
    }

    /** Adds a word of the text; what is no word counts by its kind. */
    public void addWord(String group, int token, double strength) {
        int key = mix(group.hashCode(), hash(token));
        if (put(key, (float) strength) && names != null) {
            names.put(key, group + "=" + reading.word(token));
        }
    }

    /** Adds a word and the one after it. */
    public void addWords(String group, int first, double strength) {
        int key = mix(mix(group.hashCode(), hash(first)), hash(first + 1));
        if (put(key, (float) strength) && names != null) {
            names.put(key, group + "=" + reading.word(first) + " " + reading.word(first + 1));
        }
    }

    private void add(int key, String group, String value, double strength) {
        if (put(key, (float) strength) && names != null) {
            names.put(key, group + "=" + value);
        }
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

    /** Whether the feature is wanted and new. */
    private boolean put(int key, float strength) {
        if (!wanted.test(key)) {
            return false;
        }
        int slot = slot(key);
        if (slots[slot] != 0) {
            int at = slots[slot] - 1;
            strengths[at] = Math.max(strengths[at], strength);
            return false;
        }
        if (count == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[count] = key;
        strengths[count] = strength;
        slots[slot] = ++count;
        return true;
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
        slots = new int[slots.length * 2];
        for (int i = 0; i < count; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }

    int[] keys() {
        return Arrays.copyOf(keys, count);
    }

    float[] strengths() {
        return Arrays.copyOf(strengths, count);
    }
}
