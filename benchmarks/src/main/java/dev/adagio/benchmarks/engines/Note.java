package dev.adagio.benchmarks.engines;

import dev.adagio.model.Message;

/** What is asked about: some fifty words, eight numbers, and how many rules fired. Used by one thread. */
public final class Note {

    private final Message message;
    private final double[] features;
    private long fired;

    Note(String text, double[] features) {
        this.message = Message.of(text);
        this.features = features;
    }

    Message message() {
        return message;
    }

    /** The words, in lower case and one space apart. */
    public String text() {
        return message.text();
    }

    /** One of eight numbers from 0 to 1. */
    public double feature(int index) {
        return features[index];
    }

    double[] features() {
        return features;
    }

    /** Called by each rule that fires. */
    public void fire(int rule) {
        fired += 1 + ((long) rule << 20);
    }

    /** How many rules fired and which, summed, since this was asked last. */
    long fired() {
        long sum = fired;
        fired = 0;
        return sum;
    }
}
