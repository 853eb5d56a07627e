package dev.adagio.delivery;

import java.time.Duration;
import java.util.Objects;

/**
 * Time that an interruption takes from people, as an interval: nobody knows it better.
 *
 * @param least at least so much
 * @param most at most so much
 */
public record Cost(Duration least, Duration most) {

    /** Nothing. */
    public static final Cost NONE = new Cost(Duration.ZERO, Duration.ZERO);

    /**
     * Between these.
     *
     * @throws IllegalArgumentException if the least is negative or more than the most
     */
    public Cost {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        if (least.isNegative() || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("no interval: " + least + " to " + most);
        }
    }

    /** Between so many minutes. */
    static Cost minutes(long least, long most) {
        return new Cost(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }

    /** Both together. */
    public Cost plus(Cost other) {
        return new Cost(least.plus(other.least), most.plus(other.most));
    }
}
