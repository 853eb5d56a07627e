package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;

/**
 * The author asks leave to do something that can be undone.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param items the keys of the work it speaks of, as they are written without a leading mark
 */
public record LeaveAsked(Span span, double confidence, List<String> items) implements Signal {
    public LeaveAsked {
        items = List.copyOf(items);
    }
}
