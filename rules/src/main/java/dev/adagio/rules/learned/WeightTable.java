package dev.adagio.rules.learned;

/** The keys of features with their weights for every output, in open addressing. Immutable. */
final class WeightTable {

    private static final int MARKS = 1 << 17;

    private final int[] keys;
    private final int outputs;
    /** The weights of one feature after those of the other. */
    private final short[] weights;
    /** For each slot the row it leads to, plus one; 0 marks a free slot. */
    private final int[] slots;
    /** Marks of the keys, small enough to stay near: most features are none of the table's, and end here. */
    private final long[] marks = new long[MARKS / Long.SIZE];

    WeightTable(int[] keys, int outputs, short[] weights) {
        this.keys = keys;
        this.outputs = outputs;
        this.weights = weights;
        this.slots = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("the key " + keys[row] + " occurs twice");
            }
            slots[slot] = row + 1;
            marks[mark(keys[row]) >> 6] |= 1L << mark(keys[row]);
        }
    }

    int size() {
        return keys.length;
    }

    int key(int row) {
        return keys[row];
    }

    short weight(int row, int output) {
        return weights[row * outputs + output];
    }

    boolean has(int key) {
        return (marks[mark(key) >> 6] & 1L << mark(key)) != 0 && slots[slot(key)] != 0;
    }

    void addTo(double[] sums, int key, float strength) {
        int row = slots[slot(key)] - 1;
        if (row >= 0) {
            int at = row * outputs;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[at + i] * (double) strength;
            }
        }
    }

    int get(int key, int output) {
        int row = slots[slot(key)] - 1;
        return row < 0 ? 0 : weight(row, output);
    }

    private static int mark(int key) {
        return key >>> 15;
    }

    private int slot(int key) {
        int slot = key & slots.length - 1;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
