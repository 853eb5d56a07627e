package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;

/**
 * It tells that work stands still.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param items the keys of the work it speaks of, as they are written without a leading mark
 */
public record Stuck(Span span, double confidence, List<String> items) implements Signal {
    public Stuck {
        items = List.copyOf(items);
    }
}
