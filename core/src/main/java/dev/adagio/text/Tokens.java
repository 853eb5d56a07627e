package dev.adagio.text;

import java.util.Arrays;

/** Tokens in columns, and the scanner that fills them. */
final class Tokens {

    private static final TokenKind[] KINDS = TokenKind.values();

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private byte[] kinds;
    private int count;

    /** Tokens of a text, with room for so many, and for more. */
    Tokens(String text, int expected) {
        this.text = text;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new int[expected];
        kinds = new byte[expected];
    }

    /** About how many tokens a text has that is divided into so many segments. */
    static int expected(String text, int segments) {
        return segments == 0 ? 0 : 16 + text.length() / 5;
    }

    void add(TokenKind kind, int start, int end) {
        add(kind, start, end, Characters.hash(text, start, end));
    }

    void add(TokenKind kind, int start, int end, int hash) {
        reserve(count + 1);
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        kinds[count++] = (byte) kind.ordinal();
    }

    /** Takes over tokens of another text that lie elsewhere in this one. */
    void add(Tokens other, int first, int end, int shift) {
        int added = end - first;
        reserve(count + added);
        for (int i = 0; i < added; i++) {
            starts[count + i] = other.starts[first + i] + shift;
            ends[count + i] = other.ends[first + i] + shift;
        }
        System.arraycopy(other.hashes, first, hashes, count, added);
        System.arraycopy(other.kinds, first, kinds, count, added);
        count += added;
    }

    int count() {
        return count;
    }

    int count(TokenKind kind) {
        int count = 0;
        for (int i = 0; i < this.count; i++) {
            if (kinds[i] == kind.ordinal()) {
                count++;
            }
        }
        return count;
    }

    private void reserve(int size) {
        if (size > starts.length) {
            int larger = 16 + size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
            kinds = Arrays.copyOf(kinds, larger);
        }
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int hash(int token) {
        return hashes[token];
    }

    TokenKind kind(int token) {
        return KINDS[kinds[token]];
    }
}
