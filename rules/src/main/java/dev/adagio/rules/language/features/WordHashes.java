package dev.adagio.rules.language.features;

/** A set of words, each remembered by some bits of its hash. Not thread-safe. */
final class WordHashes {

    private static final int MASK = 0xFFFF;

    /** In open addressing; what is remembered is never 0. */
    private int[] slots;

    private int size;

    /** Finds room for about so many words, and for more. */
    WordHashes(int expected) {
        slots = new int[Math.max(64, Integer.highestOneBit(Math.min(expected, MASK)))];
    }

    /** Adds a word; whether it was new. */
    boolean add(int hash) {
        int slot = slot(hash);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = remembered(hash);
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    boolean has(int hash) {
        return slots[slot(hash)] != 0;
    }

    int size() {
        return size;
    }

    private static int remembered(int hash) {
        return (hash & MASK) + 1;
    }

    /** Where a word is, or would be. */
    private int slot(int hash) {
        int remembered = remembered(hash);
        int slot = remembered & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != remembered) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] before = slots;
        slots = new int[before.length * 2];
        for (int remembered : before) {
            if (remembered != 0) {
                slots[slot(remembered - 1)] = remembered;
            }
        }
    }
}
