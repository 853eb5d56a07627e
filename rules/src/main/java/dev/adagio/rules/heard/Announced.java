package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;

/**
 * It tells a decision of the author, or of a group the author speaks for.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param items the keys of the work it speaks of, as they are written without a leading mark
 */
public record Announced(Span span, double confidence, List<String> items) implements Signal {
    public Announced {
        items = List.copyOf(items);
    }
}
