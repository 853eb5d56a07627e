package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A wish to meet, call or talk at the same time.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 */
public record MeetingRequest(Span span, double confidence) implements Signal {

    public MeetingRequest {
        Objects.requireNonNull(span, "span");
        Confidence.check(confidence);
    }
}
