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

    Vocabulary() {
        Arrays.fill(table, UNKNOWN);
    }

    int add(String word) {
        int slot = start(word.hashCode());
        while (table[slot] != UNKNOWN) {
            if (words.get(table[slot]).equals(word)) {
                return table[slot];
            }
            slot = after(slot);
        }
        table[slot] = words.size();
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
            String word = words.get(table[slot]);
            if (word.hashCode() == hash && reading.is(token, word)) {
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
        Arrays.fill(table, UNKNOWN);
        for (int i = 0; i < words.size(); i++) {
            int slot = start(words.get(i).hashCode());
            while (table[slot] != UNKNOWN) {
                slot = after(slot);
            }
            table[slot] = i;
        }
    }
}
