package dev.adagio.rules;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what lies around a place, without looking at everything. */
public final class Around {

    private Around() {}

    /** Of signals ordered by span, the one that begins last before the end of the place, if the two overlap. */
    public static <S extends Signal> Optional<S> find(List<S> ordered, Span place) {
        return find(ordered, Signal::span, place);
    }

    /** Whether one of these phrases, ordered by span, overlaps the place. */
    public static boolean isAny(List<PhraseMatch> ordered, Span place) {
        return findPhrase(ordered, place).isPresent();
    }

    /** Of phrases ordered by span, the one that begins last before the end of the place, if the two overlap. */
    public static Optional<PhraseMatch> findPhrase(List<PhraseMatch> ordered, Span place) {
        return find(ordered, PhraseMatch::span, place);
    }

    private static <T> Optional<T> find(List<T> ordered, Function<T, Span> span, Span place) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(ordered.get(middle)).start() < place.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(ordered.get(low - 1))
                        .filter(found -> span.apply(found).overlaps(place));
    }
}
