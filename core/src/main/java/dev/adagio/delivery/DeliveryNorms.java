package dev.adagio.delivery;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * What a team expects of each other about answers. The defaults are proposals of this library, save the three batches
 * a day, which helped people in a field study (Fitz and others, "Batching smartphone notifications can improve
 * well-being", 2019, 237 people).
 *
 * @param answer how soon an answer is usual where nothing else is said
 * @param untilBreak how long until somebody of whom nothing else is known comes to a break
 * @param batches the times of day at which gathered messages are looked at, on each person's clock
 * @param unblocking whether somebody is disturbed so that others can go on
 */
public record DeliveryNorms(Duration answer, Duration untilBreak, List<LocalTime> batches, Unblocking unblocking) {

    /** An answer within a day, a break within half an hour, three looks a day. */
    public static final DeliveryNorms DEFAULT = new DeliveryNorms(
            Duration.ofHours(24),
            Duration.ofMinutes(30),
            List.of(LocalTime.of(9, 30), LocalTime.of(13, 0), LocalTime.of(16, 30)),
            Unblocking.WEIGH);

    /**
     * Norms.
     *
     * @throws IllegalArgumentException if there is no batch, or a time is negative
     */
    public DeliveryNorms {
        Objects.requireNonNull(unblocking, "unblocking");
        batches = batches.stream().sorted().toList();
        if (batches.isEmpty() || answer.isNegative() || untilBreak.isNegative()) {
            throw new IllegalArgumentException(
                    "no batch, or a negative time: " + batches + ", " + answer + ", " + untilBreak);
        }
    }
}
