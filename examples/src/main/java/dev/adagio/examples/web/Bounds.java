package dev.adagio.examples.web;

import java.time.Duration;

/**
 * What one request, and all of them together, may take.
 *
 * @param bodyBytes how long a body may be
 * @param perSecond how many requests a second are answered in the long run
 * @param burst how many of them may come at once
 * @param patience how long sending a request may take
 */
public record Bounds(int bodyBytes, int perSecond, int burst, Duration patience) {

    /** Enough for somebody who types: a quarter of a megabyte, fifty a second, ten seconds. */
    public static final Bounds TYPING = new Bounds(256 << 10, 50, 200, Duration.ofSeconds(10));
}
