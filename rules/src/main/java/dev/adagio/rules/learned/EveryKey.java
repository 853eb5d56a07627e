package dev.adagio.rules.learned;

import java.util.Arrays;

/** Numbers every key in the order in which they come, in open addressing. Not thread-safe. */
final class EveryKey implements Rows {

    private static final int FEW = 32;

    private int[] keys = new int[FEW];
    /** In each slot the number of a key, plus one; 0 marks a free slot. */
    private int[] slots = new int[FEW * 4];

    private int count;

    @Override
    public int row(int key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[count] = key;
        slots[slot] = ++count;
        return count - 1;
    }

    @Override
    public int key(int row) {
        return keys[row];
    }

    @Override
    public int size() {
        return count;
    }

    private int slot(int key) {
        int slot = key & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, count * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < count; i++) {
            slots[slot(keys[i])] = i + 1;
        }
    }
}
