package dev.adagio.rules.learned;

import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes features in. One that is added more than once counts once, with its greatest strength, which is told in
 * hundredths. Not thread-safe.
 */
public final class FeatureCollector {

    private static final int WHOLE = 100;
    private static final double TOLD_APART = 0.6;

    private final Reading reading;
    private final String situation;
    private final int here;
    private final Rows rows;
    private final @Nullable Map<Integer, String> names;
    /** For each row how strongly it shows, in hundredths; 0 where it does not. */
    private byte[] strengths;
    /** The rows that show, in the order in which they came. */
    private int[] seen;

    private int count;

    /**
     * Takes in those features whose keys have a row, and their names where somebody wants those.
     *
     * @param expected how many features may come; there is room for more
     */
    FeatureCollector(Reading reading, String situation, Rows rows, int expected, @Nullable Map<Integer, String> names) {
        this.reading = reading;
        this.situation = situation;
        this.here = situation.hashCode();
        this.rows = rows;
        this.names = names;
        this.strengths = new byte[Math.max(expected, rows.size())];
        this.seen = new int[expected];
    }

    /** Adds a feature that is there. */
    public void add(String group, String value) {
        add(group, value, 1);
    }

    /** Adds a feature that shows so strongly, from 0.01 to 1. */
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
        if (put(key, strength) && names != null) {
            names.put(key, group + "=" + reading.word(token));
        }
    }

    /** Adds a word and the one after it. */
    public void addWords(String group, int first, double strength) {
        int key = mix(mix(group.hashCode(), hash(first)), hash(first + 1));
        if (put(key, strength) && names != null) {
            names.put(key, group + "=" + reading.word(first) + " " + reading.word(first + 1));
        }
    }

    private void add(int key, String group, String value, double strength) {
        if (put(key, strength) && names != null) {
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
    private boolean put(int key, double strength) {
        int row = rows.row(key);
        if (row < 0) {
            return false;
        }
        if (row >= strengths.length) {
            strengths = Arrays.copyOf(strengths, row * 2);
        }
        int before = strengths[row];
        strengths[row] = (byte) Math.max(before, Math.round(strength * WHOLE));
        if (before != 0) {
            return false;
        }
        if (count == seen.length) {
            seen = Arrays.copyOf(seen, count * 2);
        }
        seen[count++] = row;
        return true;
    }

    int[] seen() {
        return Arrays.copyOf(seen, count);
    }

    float[] strengths() {
        float[] shown = new float[count];
        for (int i = 0; i < count; i++) {
            shown[i] = strengths[seen[i]] / (float) WHOLE;
        }
        return shown;
    }
}
