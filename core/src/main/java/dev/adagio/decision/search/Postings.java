package dev.adagio.decision.search;

import java.util.Arrays;

/** In which records a word stands, and how often: two numbers for each, in the order of the records. */
final class Postings {

    private int[] pairs = new int[4];
    private int size;

    /** Counts the word in a record; records come in order. */
    void add(int record, int weight) {
        if (size > 0 && pairs[size - 2] == record) {
            pairs[size - 1] += weight;
            return;
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = record;
        pairs[size++] = weight;
    }

    int records() {
        return size / 2;
    }

    int record(int index) {
        return pairs[2 * index];
    }

    int weight(int index) {
        return pairs[2 * index + 1];
    }
}
