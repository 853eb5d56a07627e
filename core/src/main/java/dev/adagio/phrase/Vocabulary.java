package dev.adagio.phrase;

import dev.adagio.text.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the words that phrases consist of, so that each token is looked up once. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    /** The word in each slot, its hash, by which most words are told apart without a look at them, and its number. */
    private @Nullable String[] words = new String[64];

    private int[] hashes = new int[64];
    private int[] numbers = new int[64];
    private int size;

    static Vocabulary read(FlatInput from) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.hashes = from.ints();
        vocabulary.numbers = from.ints();
        int[] slots = from.ints();
        String[] texts = from.texts();
        vocabulary.words = new String[vocabulary.hashes.length];
        for (int i = 0; i < slots.length; i++) {
            vocabulary.words[slots[i]] = texts[i];
        }
        vocabulary.size = slots.length;
        return vocabulary;
    }

    void write(FlatOutput to) {
        to.ints(hashes);
        to.ints(numbers);
        List<Integer> slots = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int slot = 0; slot < words.length; slot++) {
            String word = words[slot];
            if (word != null) {
                slots.add(slot);
                texts.add(word);
            }
        }
        to.ints(slots);
        to.texts(texts);
    }

    int add(String word) {
        int hash = word.hashCode();
        int slot = start(hash);
        for (String known = words[slot]; known != null; known = words[slot]) {
            if (hashes[slot] == hash && known.equals(word)) {
                return numbers[slot];
            }
            slot = after(slot);
        }
        put(slot, word, hash, size++);
        if (size * 2 > words.length) {
            grow();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    /** Gives all words other numbers, several of them perhaps the same; none is added any more. */
    void renumber(int[] others) {
        for (int slot = 0; slot < words.length; slot++) {
            numbers[slot] = words[slot] == null ? 0 : others[numbers[slot]];
        }
    }

    int find(Reading reading, int token) {
        int hash = reading.wordHash(token);
        int slot = start(hash);
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (hashes[slot] == hash && reading.is(token, word)) {
                return numbers[slot];
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
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (hashes[slot] == hash
                    && word.length() == to - from
                    && word.regionMatches(true, 0, text, from, to - from)) {
                return numbers[slot];
            }
            slot = after(slot);
        }
        return UNKNOWN;
    }

    private int start(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private int after(int slot) {
        return slot + 1 & words.length - 1;
    }

    private void put(int slot, String word, int hash, int number) {
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private void grow() {
        @Nullable String[] before = words;
        int[] hashed = hashes;
        int[] numbered = numbers;
        words = new String[before.length * 2];
        hashes = new int[before.length * 2];
        numbers = new int[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            String word = before[i];
            if (word != null) {
                int slot = start(hashed[i]);
                while (words[slot] != null) {
                    slot = after(slot);
                }
                put(slot, word, hashed[i], numbered[i]);
            }
        }
    }
}
