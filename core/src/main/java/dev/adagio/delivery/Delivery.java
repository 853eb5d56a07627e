package dev.adagio.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When to bring something to those it is for.
 *
 * @param moment the verdict: of all recipients, the most disturbing moment that any of them needs
 * @param because why, in words
 * @param at when that is for each recipient, in the order they were given
 * @param cost what it takes from all of them together
 * @param assumptions what was taken for true because nothing says otherwise
 */
public record Delivery(Moment moment, String because, List<Stop> at, Cost cost, List<String> assumptions) {

    /**
     * When to bring it to one recipient.
     *
     * @param recipient the id of the participant
     * @param moment what sort of moment
     * @param at when that is, or null for never
     */
    public record Stop(
            String recipient, Moment moment, @Nullable Instant at) {
        public Stop {
            Objects.requireNonNull(recipient, "recipient");
            Objects.requireNonNull(moment, "moment");
        }
    }

    public Delivery {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(cost, "cost");
        at = List.copyOf(at);
        assumptions = List.copyOf(assumptions);
    }
}
