package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;

/**
 * It tells that work goes on again, or never stood still.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param items the keys of the work it speaks of, as they are written without a leading mark
 */
public record Freed(Span span, double confidence, List<String> items) implements Signal {
    public Freed {
        items = List.copyOf(items);
    }
}
