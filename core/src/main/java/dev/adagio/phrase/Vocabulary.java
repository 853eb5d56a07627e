package dev.adagio.phrase;

import dev.adagio.text.Reading;
import java.io.IOException;
import java.util.Arrays;

/** Numbers the words that phrases consist of, so that each token is looked up once. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private static final int SLOTS = 64;

    /** Of each slot the columns: all of a slot lie together, so that one look into memory finds them. */
    private static final int WIDTH = 4;

    /** The hash of a word, by which most are told apart without a look at their letters. */
    private static final int HASH = 0;

    private static final int FROM = 1;
    /** Where its letters end, which is behind at least one; 0 marks a free slot. */
    private static final int END = 2;

    private static final int NUMBER = 3;

    private int[] slots = new int[SLOTS * WIDTH];
    /** The letters of all words. */
    private char[] letters = new char[SLOTS];

    private int used = 1;
    private int size;

    static Vocabulary read(FlatInput from) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.slots = from.ints();
        vocabulary.letters = from.text().toCharArray();
        vocabulary.used = vocabulary.letters.length;
        vocabulary.size = from.integer();
        return vocabulary;
    }

    void write(FlatOutput to) {
        to.ints(slots);
        to.text(new String(letters, 0, used));
        to.integer(size);
    }

    int add(String word) {
        int hash = word.hashCode();
        int slot = start(hash);
        while (slots[slot + END] != 0) {
            if (slots[slot + HASH] == hash && isAt(slot, word)) {
                return slots[slot + NUMBER];
            }
            slot = after(slot);
        }
        slots[slot + HASH] = hash;
        slots[slot + FROM] = used;
        slots[slot + END] = used + word.length();
        slots[slot + NUMBER] = size++;
        append(word);
        if (size * 2 * WIDTH > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void append(String word) {
        if (used + word.length() > letters.length) {
            letters = Arrays.copyOf(letters, (used + word.length()) * 2);
        }
        word.getChars(0, word.length(), letters, used);
        used += word.length();
    }

    private boolean isAt(int slot, String word) {
        int from = slots[slot + FROM];
        return Arrays.equals(letters, from, slots[slot + END], word.toCharArray(), 0, word.length());
    }

    int size() {
        return size;
    }

    /** Gives all words other numbers, several of them perhaps the same; none is added any more. */
    void renumber(int[] others) {
        for (int slot = 0; slot < slots.length; slot += WIDTH) {
            slots[slot + NUMBER] = slots[slot + END] == 0 ? 0 : others[slots[slot + NUMBER]];
        }
    }

    int find(Reading reading, int token) {
        int hash = reading.wordHash(token);
        int slot = start(hash);
        for (int end = slots[slot + END]; end != 0; end = slots[slot + END]) {
            if (slots[slot + HASH] == hash && reading.is(token, letters, slots[slot + FROM], end)) {
                return slots[slot + NUMBER];
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
        for (int end = slots[slot + END]; end != 0; end = slots[slot + END]) {
            if (slots[slot + HASH] == hash && isLike(slots[slot + FROM], end, text, from, to)) {
                return slots[slot + NUMBER];
            }
            slot = after(slot);
        }
        return UNKNOWN;
    }

    private boolean isLike(int first, int end, String text, int from, int to) {
        if (end - first != to - from) {
            return false;
        }
        for (int i = 0; i < to - from; i++) {
            if (letters[first + i] != Character.toLowerCase(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private int start(int hash) {
        return ((hash ^ hash >>> 15) * WIDTH) & slots.length - 1;
    }

    private int after(int slot) {
        return slot + WIDTH & slots.length - 1;
    }

    private void grow() {
        int[] before = slots;
        slots = new int[before.length * 2];
        for (int from = 0; from < before.length; from += WIDTH) {
            if (before[from + END] != 0) {
                int slot = start(before[from + HASH]);
                while (slots[slot + END] != 0) {
                    slot = after(slot);
                }
                System.arraycopy(before, from, slots, slot, WIDTH);
            }
        }
    }
}
