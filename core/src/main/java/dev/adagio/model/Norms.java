package dev.adagio.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a team has agreed to expect of each other.
 *
 * @param ladder after how much working time somebody further is told of a blocker, the shortest first
 * @param dormantAfter after how long a silence a channel is taken to be asleep
 * @param prefixes how the names of rooms begin; empty where nothing was agreed
 * @param outcomeWithin within how much working time the outcome of a meeting is written down
 * @param smallestGroup how many people a figure has to be about
 */
public record Norms(
        List<Duration> ladder,
        Duration dormantAfter,
        List<String> prefixes,
        Duration outcomeWithin,
        SmallestGroup smallestGroup) {

    /**
     * Tell somebody further after one, two and three working days; a channel sleeps after a year; outcomes are written
     * within a working day. Proposals of this library, except for the year, which is GitLab's.
     */
    public static final Norms DEFAULT = new Norms(
            List.of(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3)),
            Duration.ofDays(365),
            List.of(),
            Duration.ofDays(1),
            SmallestGroup.DEFAULT);

    /**
     * Norms.
     *
     * @throws IllegalArgumentException if a step of the ladder is not longer than the one before
     */
    public Norms {
        ladder = List.copyOf(ladder);
        Objects.requireNonNull(dormantAfter, "dormantAfter");
        prefixes = List.copyOf(prefixes);
        Objects.requireNonNull(outcomeWithin, "outcomeWithin");
        Objects.requireNonNull(smallestGroup, "smallestGroup");
        Duration last = Duration.ZERO;
        for (Duration step : ladder) {
            if (step.compareTo(last) <= 0) {
                throw new IllegalArgumentException("a ladder goes up, but " + step + " follows " + last);
            }
            last = step;
        }
    }
}
