package dev.adagio.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A time as a text says it. Immutable and thread-safe. */
public sealed interface TimeExpression {

    /**
     * A day, a time of day, or both: "by EOD Thursday", "16:00Z".
     *
     * @param day which day, or null where it is not said
     * @param time when on that day, or null where it is not said
     * @param zone on whose clock, or null where it is not said
     */
    record OnDay(
            @Nullable Day day,
            @Nullable TimeOfDay time,
            @Nullable Zone zone) implements TimeExpression {}

    /**
     * So long after it was said: "in two hours".
     *
     * @param amount how many
     * @param unit of what
     */
    record After(int amount, TimeUnit unit) implements TimeExpression {
        public After {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * Before a stretch of the calendar ends: "end of next week".
     *
     * @param unit what the stretch is
     * @param offset 0 for "this", 1 for "next"
     */
    record EndOf(TimeUnit unit, int offset) implements TimeExpression {
        public EndOf {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /** An occasion whose time stands elsewhere: "before the call". */
    record Occasion() implements TimeExpression {}

    /** Which instant that is, as seen from here; or the question that keeps it open. */
    default Resolution resolve(Standpoint standpoint) {
        return new Resolver(standpoint).resolve(this);
    }
}
