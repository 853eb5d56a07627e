package dev.adagio.rules;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the signal around a place, without looking at all of them. */
public final class Around {

    private Around() {}

    /** Of signals ordered by span, the one that begins last before the end of the place, if the two overlap. */
    public static <S extends Signal> Optional<S> find(List<S> ordered, Span place) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).span().start() < place.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(ordered.get(low - 1))
                        .filter(signal -> signal.span().overlaps(place));
    }
}
