package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.List;

/**
 * Something a text says that rules and advice ask about. Implementations are immutable. Hosts may
 * define their own and find them with a {@link Detector}.
 */
public interface Signal {

    /** Where it is said, in the text of the message. */
    Span span();

    /** How sure the detector is, from 0 to 1. */
    double confidence();

    /** The index of the first of these signals, which are ordered by span, that begins at an offset or behind it. */
    static int firstFrom(List<? extends Signal> signals, int offset) {
        int low = 0;
        int high = signals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (signals.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
