package dev.adagio.time;

import java.time.LocalTime;
import java.util.Objects;

/** A time of day as a text says it. */
public sealed interface TimeOfDay {

    /** What a clock shows: "16:00", "4pm", "noon". */
    record Clock(LocalTime time) implements TimeOfDay {
        public Clock {
            Objects.requireNonNull(time, "time");
        }
    }

    /** An hour, from 1 to 12, of the morning or the afternoon: "at 4". */
    record Hour(int hour) implements TimeOfDay {}

    /** The end of the working day: "EOD". */
    record EndOfWork() implements TimeOfDay {}

    /** Some time in a part of the day: "in the morning". */
    record Within(LocalTime end) implements TimeOfDay {
        public Within {
            Objects.requireNonNull(end, "end");
        }
    }
}
