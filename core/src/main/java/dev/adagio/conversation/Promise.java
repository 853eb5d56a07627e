package dev.adagio.conversation;

import dev.adagio.rule.Place.InMessage;
import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A promise in a conversation.
 *
 * @param confidence how sure it is that it is one, from 0 to 1
 * @param said where it is said; whoever promises is the sender of that message
 * @param message which message of the conversation that is, from 0
 * @param due by when, or null where it does not say or it cannot be told
 * @param kept where whoever promised says that it is done, or null where the conversation does not show it
 */
public record Promise(
        double confidence,
        InMessage said,
        int message,
        @Nullable Instant due,
        @Nullable InMessage kept) implements Signal {

    public Promise {
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
