package dev.adagio.rules.learned;

/** The keys of features with their weights for every output, in open addressing. Immutable. */
final class WeightTable implements Rows {

    private static final int MARKS = 1 << 17;

    private final int[] keys;
    private final int outputs;
    /** The weights of one feature after those of the other. */
    private final short[] weights;
    /** In each slot a key and, beside it, the row it leads to, plus one; 0 marks a free slot. */
    private final int[] slots;

    private final int mask;
    /** Marks of the keys, small enough to stay near: most features are none of the table's, and end here. */
    private final long[] marks = new long[MARKS / Long.SIZE];

    WeightTable(int[] keys, int outputs, short[] weights) {
        this.keys = keys;
        this.outputs = outputs;
        this.weights = weights;
        int size = Integer.highestOneBit(Math.max(8, keys.length)) * 2;
        this.mask = size - 1;
        this.slots = new int[size * 2];
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row]);
            if (slots[slot + 1] != 0) {
                throw new IllegalArgumentException("the key " + keys[row] + " occurs twice");
            }
            slots[slot] = keys[row];
            slots[slot + 1] = row + 1;
            marks[mark(keys[row]) >> 6] |= 1L << mark(keys[row]);
        }
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public int key(int row) {
        return keys[row];
    }

    short weight(int row, int output) {
        return weights[row * outputs + output];
    }

    @Override
    public int row(int key) {
        return (marks[mark(key) >> 6] & 1L << mark(key)) == 0 ? -1 : slots[slot(key) + 1] - 1;
    }

    void addTo(double[] sums, int row, float strength) {
        if (row >= 0) {
            int at = row * outputs;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[at + i] * (double) strength;
            }
        }
    }

    int get(int row, int output) {
        return row < 0 ? 0 : weight(row, output);
    }

    private static int mark(int key) {
        return key >>> 15;
    }

    /** Where a key is, or would be. */
    private int slot(int key) {
        int slot = key & mask;
        while (slots[2 * slot + 1] != 0 && slots[2 * slot] != key) {
            slot = slot + 1 & mask;
        }
        return 2 * slot;
    }
}
