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

    Tokens(String text, int segments) {
        this.text = text;
        int expected = segments == 0 ? 0 : 16 + text.length() / 5;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new int[expected];
        kinds = new byte[expected];
    }

    void add(TokenKind kind, int start, int end) {
        add(kind, start, end, Characters.hash(text, start, end));
    }

    void add(TokenKind kind, int start, int end, int hash) {
        if (count == starts.length) {
            int larger = 16 + count * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
            kinds = Arrays.copyOf(kinds, larger);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        kinds[count++] = (byte) kind.ordinal();
    }

    int count() {
        return count;
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
