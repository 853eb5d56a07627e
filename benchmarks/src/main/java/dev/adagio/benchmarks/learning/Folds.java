package dev.adagio.benchmarks.learning;

/** Which part of the messages a conversation belongs to. */
final class Folds {

    private Folds() {}

    /** The part, out of so many, of a conversation; another seed divides otherwise. */
    static int of(int conversation, int parts, int seed) {
        long mixed = (conversation * 0x9E3779B97F4A7C15L + seed) * 0xD6E8FEB86659FD93L;
        return (int) ((mixed >>> 33) % parts);
    }
}
