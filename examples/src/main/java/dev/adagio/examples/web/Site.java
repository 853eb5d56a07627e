package dev.adagio.examples.web;

/** What a server serves. Called by many threads at once. */
@FunctionalInterface
public interface Site {

    /** The answer to a request that was within the limits. */
    Answer answer(Request request);
}
