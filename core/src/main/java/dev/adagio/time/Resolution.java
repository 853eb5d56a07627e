package dev.adagio.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which instant words about time mean, or why that cannot be said. Immutable and thread-safe. */
public sealed interface Resolution {

    /**
     * The instant that is meant.
     *
     * @param time the instant, on the clock it was read by; of a stretch of time, its end
     * @param assumptions what was assumed because the words do not say it
     * @param spread how far apart the same words lie on the clocks of those who read them: zero where the zone is
     *     said or all clocks show the same
     */
    record At(ZonedDateTime time, Set<Assumption> assumptions, Duration spread) implements Resolution {
        public At {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(spread, "spread");
            assumptions = Set.copyOf(assumptions);
        }
    }

    /**
     * It cannot be said.
     *
     * @param question what would have to be known
     * @param candidates the days that are meant perhaps, in order; empty where that is not the question
     */
    record Open(Question question, List<LocalDate> candidates) implements Resolution {
        public Open {
            Objects.requireNonNull(question, "question");
            candidates = List.copyOf(candidates);
        }
    }

    /** What was assumed. */
    enum Assumption {
        /** A time without a day is the next such time. */
        NEXT_SUCH_TIME,
        /** A day without a time ends with the working day. */
        END_OF_WORK,
        /** A part of the day ends when it is over. */
        END_OF_PART,
        /** An hour without "am" or "pm" lies between seven in the morning and six in the evening. */
        DAYTIME,
        /** A date without its year or month is the next such date. */
        NEXT_SUCH_DATE,
        /** A time without a zone is on the sender's clock. */
        SENDERS_CLOCK,
        /** A time without a zone is on the clock all known readers share, as the sender's is not known. */
        READERS_CLOCK
    }

    /** What would have to be known. */
    enum Question {
        /** When the text was sent. */
        SENT_WHEN,
        /** In which zone the time is meant. */
        WHICH_ZONE,
        /** Which of two days of this name is meant. */
        WHICH_DAY,
        /** Whether the month or the day comes first. */
        MONTH_OR_DAY_FIRST,
        /** Whether there is such a date at all. */
        NO_SUCH_DATE,
        /** When the occasion is. */
        WHICH_OCCASION,
        /** When exactly: no time is said. */
        HOW_SOON
    }

    /** Open because of this, without candidates. */
    static Resolution open(Question question) {
        return new Open(question, List.of());
    }
}
