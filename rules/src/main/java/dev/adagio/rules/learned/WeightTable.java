package dev.adagio.rules.learned;

/** Features with their weights for some outputs, in open addressing. Immutable once filled. */
final class WeightTable {

    private final long[] keys;
    /** Where the weights of a slot begin, plus one; 0 marks a free slot. */
    private final int[] starts;

    private final int[] ends;
    private final byte[] outputs;
    private final float[] weights;
    private int used;

    WeightTable(int features, int weights) {
        int size = Integer.highestOneBit(Math.max(8, features) * 2) * 2;
        this.keys = new long[size];
        this.starts = new int[size];
        this.ends = new int[size];
        this.outputs = new byte[weights];
        this.weights = new float[weights];
    }

    void put(String feature, int[] outputs, float[] weights) {
        long key = Features.key(feature);
        int slot = slot(key);
        if (starts[slot] != 0) {
            throw new IllegalArgumentException("the feature " + feature + " occurs twice");
        }
        keys[slot] = key;
        starts[slot] = used + 1;
        for (int i = 0; i < outputs.length; i++) {
            this.outputs[used] = (byte) outputs[i];
            this.weights[used++] = weights[i];
        }
        ends[slot] = used;
    }

    void addTo(double[] sums, long key, float value) {
        int slot = slot(key);
        for (int i = starts[slot] - 1; i >= 0 && i < ends[slot]; i++) {
            sums[outputs[i]] += (double) weights[i] * value;
        }
    }

    double get(long key, int output) {
        int slot = slot(key);
        for (int i = starts[slot] - 1; i >= 0 && i < ends[slot]; i++) {
            if (outputs[i] == output) {
                return weights[i];
            }
        }
        return 0;
    }

    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (starts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
