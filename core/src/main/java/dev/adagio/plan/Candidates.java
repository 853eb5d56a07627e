package dev.adagio.plan;

/** Rules that could concern a subject, each once, in their order. For one review. */
final class Candidates {

    private final long[] bits;

    /** Begins with these. */
    Candidates(long[] bits) {
        this.bits = bits.clone();
    }

    static long[] none(int rules) {
        return new long[(rules + Long.SIZE - 1) / Long.SIZE];
    }

    static void set(long[] bits, int rule) {
        bits[rule / Long.SIZE] |= 1L << rule;
    }

    void add(int rule) {
        set(bits, rule);
    }

    void add(int[] rules) {
        add(rules, 0, rules.length);
    }

    /** Adds some of these rules. */
    void add(int[] rules, int from, int to) {
        for (int i = from; i < to; i++) {
            set(bits, rules[i]);
        }
    }

    int[] inOrder() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        int[] rules = new int[count];
        int next = 0;
        for (int i = 0; i < bits.length; i++) {
            for (long word = bits[i]; word != 0; word &= word - 1) {
                rules[next++] = i * Long.SIZE + Long.numberOfTrailingZeros(word);
            }
        }
        return rules;
    }
}
