package dev.adagio.conversation;

import dev.adagio.rule.Place.InMessage;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a question or request, as far as the conversation shows. */
public sealed interface Outcome {

    /** Where the conversation shows it, or null where it shows nothing. */
    @Nullable
    InMessage by();

    /** How much shows that it was taken in. */
    Reception reception();

    /** It was answered, or done. */
    record Answered(InMessage by, Reception reception) implements Outcome {
        public Answered {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(reception, "reception");
        }
    }

    /** Somebody said that they cannot or will not. */
    record Declined(InMessage by) implements Outcome {
        public Declined {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Reception reception() {
            return Reception.ACKNOWLEDGED;
        }
    }

    /**
     * Somebody said who else will answer.
     *
     * @param by where they said it
     * @param to who that is, as they are called there
     */
    record Delegated(InMessage by, String to) implements Outcome {
        public Delegated {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Reception reception() {
            return Reception.ACKNOWLEDGED;
        }
    }

    /**
     * Somebody said that they will see to it later.
     *
     * @param by where they said it
     * @param until when that is, or null where they did not say or it cannot be told
     */
    record Deferred(InMessage by, @Nullable Instant until) implements Outcome {
        public Deferred {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Reception reception() {
            return Reception.COMMITTED;
        }
    }

    /**
     * Nothing shows an answer.
     *
     * @param by the last that shows that it was taken in, or null where nothing does
     * @param reception how much shows that
     */
    record Open(@Nullable InMessage by, Reception reception) implements Outcome {
        public Open {
            Objects.requireNonNull(reception, "reception");
        }
    }
}
