package dev.adagio.phrase;

import dev.adagio.text.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the words that phrases consist of, so that each token is looked up once. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private final List<String> words = new ArrayList<>();
    private int[] table = new int[64];
    /** The hash of the word in each slot of the table, so that most words are told apart without a look at them. */
    private int[] hashes = new int[64];

    Vocabulary() {
        Arrays.fill(table, UNKNOWN);
    }

    int add(String word) {
        int hash = word.hashCode();
        int slot = start(hash);
        while (table[slot] != UNKNOWN) {
            if (hashes[slot] == hash && words.get(table[slot]).equals(word)) {
                return table[slot];
            }
            slot = after(slot);
        }
        table[slot] = words.size();
        hashes[slot] = hash;
        words.add(word);
        if (words.size() * 2 > table.length) {
            grow();
        }
        return words.size() - 1;
    }

    int size() {
        return words.size();
    }

    int find(Reading reading, int token) {
        int hash = reading.wordHash(token);
        int slot = start(hash);
        while (table[slot] != UNKNOWN) {
            if (hashes[slot] == hash && reading.is(token, words.get(table[slot]))) {
                return table[slot];
            }
            slot = after(slot);
        }
        return UNKNOWN;
    }

    /** Finds a part of a text that has not been read. */
    int find(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(i));
        }
        int slot = start(hash);
        while (table[slot] != UNKNOWN) {
            String word = words.get(table[slot]);
            if (hashes[slot] == hash
                    && word.length() == to - from
                    && word.regionMatches(true, 0, text, from, to - from)) {
                return table[slot];
            }
            slot = after(slot);
        }
        return UNKNOWN;
    }

    private int start(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private int after(int slot) {
        return slot + 1 & table.length - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        hashes = new int[table.length];
        Arrays.fill(table, UNKNOWN);
        for (int i = 0; i < words.size(); i++) {
            int hash = words.get(i).hashCode();
            int slot = start(hash);
            while (table[slot] != UNKNOWN) {
                slot = after(slot);
            }
            table[slot] = i;
            hashes[slot] = hash;
        }
    }
}
