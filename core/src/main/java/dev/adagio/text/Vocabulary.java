package dev.adagio.text;

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
        int slot = slot(word, word.hashCode(), 0, word.length());
        if (table[slot] != UNKNOWN) {
            return table[slot];
        }
        table[slot] = words.size();
        words.add(word);
        if (words.size() * 2 > table.length) {
            grow();
        }
        return words.size() - 1;
    }

    int find(String text, int hash, int start, int end) {
        return table[slot(text, hash, start, end)];
    }

    private int slot(String text, int hash, int start, int end) {
        int mask = table.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        while (table[slot] != UNKNOWN) {
            String word = words.get(table[slot]);
            if (word.hashCode() == hash && Fold.matches(word, text, start, end)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, UNKNOWN);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            table[slot(word, word.hashCode(), 0, word.length())] = i;
        }
    }
}
