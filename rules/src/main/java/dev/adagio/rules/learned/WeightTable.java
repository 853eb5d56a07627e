package dev.adagio.rules.learned;

/** The keys of features with their weights for every output, in open addressing. Immutable. */
final class WeightTable {

    private final int[] keys;
    private final short[][] weights;
    /** For each slot the row it leads to, plus one; 0 marks a free slot. */
    private final int[] slots;

    WeightTable(int[] keys, short[][] weights) {
        this.keys = keys;
        this.weights = weights;
        this.slots = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("the key " + keys[row] + " occurs twice");
            }
            slots[slot] = row + 1;
        }
    }

    int size() {
        return keys.length;
    }

    int key(int row) {
        return keys[row];
    }

    short[] row(int row) {
        return weights[row];
    }

    void addTo(double[] sums, int key, float strength) {
        int row = slots[slot(key)] - 1;
        if (row >= 0) {
            short[] found = weights[row];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += found[i] * (double) strength;
            }
        }
    }

    int get(int key, int output) {
        int row = slots[slot(key)] - 1;
        return row < 0 ? 0 : weights[row][output];
    }

    private int slot(int key) {
        int slot = key & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
