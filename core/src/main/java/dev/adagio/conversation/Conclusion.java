package dev.adagio.conversation;

import dev.adagio.rule.Place.InMessage;
import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a conversation decided or agreed.
 *
 * @param confidence how sure it is that it did, from 0 to 1
 * @param said where it is said
 * @param message which message of the conversation that is, from 0
 * @param proposed the proposal that is agreed to there, or null where it is decided without one
 * @param recorded where it or a later message points to something outside the conversation, or null where none does
 * @param reversed where it is taken back later, or null where it stands
 */
public record Conclusion(
        double confidence,
        InMessage said,
        int message,
        @Nullable InMessage proposed,
        @Nullable InMessage recorded,
        @Nullable InMessage reversed)
        implements Signal {

    public Conclusion {
        Objects.requireNonNull(said, "said");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + confidence);
        }
    }

    /** Empty: it lies in one of the messages of the conversation; see {@link #said()}. */
    @Override
    public Span span() {
        return new Span(0, 0);
    }
}
