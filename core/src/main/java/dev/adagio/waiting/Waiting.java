package dev.adagio.waiting;

import java.util.Objects;

/**
 * One thing waits for another.
 *
 * @param who what waits
 * @param whom what it waits for
 * @param need what is needed, in words; empty where nothing says so
 */
public record Waiting(Awaited who, Awaited whom, String need) {
    public Waiting {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(need, "need");
    }
}
