package dev.adagio.delivery;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of something that somebody wants from others.
 *
 * @param override why it goes out at once whatever it costs, such as a live incident; empty where nothing says so
 * @param answer where the answer stands already, such as a link; empty where it is not known to stand anywhere
 * @param actionable whether anything is to be done or answered
 * @param slack how long until it is needed; null where nothing says so
 * @param waiting what waiting costs those who wait, in all, if it is not brought now; zero where nobody is held up
 */
public record Demand(
        String override,
        String answer,
        boolean actionable,
        @Nullable Duration slack,
        Duration waiting) {

    /**
     * A demand.
     *
     * @throws IllegalArgumentException if the cost of waiting is negative
     */
    public Demand {
        Objects.requireNonNull(override, "override");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(waiting, "waiting");
        if (waiting.isNegative()) {
            throw new IllegalArgumentException("waiting costs less than nothing: " + waiting);
        }
    }

    /** Something is wanted by then, and nobody is held up. */
    public static Demand within(@Nullable Duration slack) {
        return new Demand("", "", true, slack, Duration.ZERO);
    }

    /** The same, which goes out at once for this reason. */
    public Demand overriding(String reason) {
        return new Demand(reason, answer, actionable, slack, waiting);
    }

    /** The same, answered there. */
    public Demand answeredBy(String link) {
        return new Demand(override, link, actionable, slack, waiting);
    }

    /** The same, while which people lose so much time waiting. */
    public Demand costing(Duration time) {
        return new Demand(override, answer, actionable, slack, time);
    }
}
