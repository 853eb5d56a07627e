package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A point in time, for whatever purpose it is named.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param zoned whether it names its time zone
 * @param ambiguous whether readers in other zones, or with other habits of writing dates, may take it for another time
 */
public record TimeMention(Span span, double confidence, boolean zoned, boolean ambiguous) implements Signal {

    public TimeMention {
        Objects.requireNonNull(span, "span");
        Confidence.check(confidence);
    }
}
