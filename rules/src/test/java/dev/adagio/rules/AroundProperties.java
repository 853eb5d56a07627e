package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.signal.Commitment;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AroundProperties {

    @Property
    void of_signals_that_do_not_overlap_the_last_one_at_a_place_is_found(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 5) Integer> lengths,
            @ForAll @IntRange(max = 60) int start,
            @ForAll @IntRange(min = 1, max = 9) int length) {
        List<Commitment> signals = new ArrayList<>();
        int from = 0;
        for (int each : lengths) {
            signals.add(new Commitment(new Span(from, from + each), 1, false));
            from += each + 1;
        }
        Span place = new Span(start, start + length);

        assertThat(Around.find(signals, place))
                .isEqualTo(signals.stream()
                        .filter(signal -> signal.span().overlaps(place))
                        .filter(signal -> signals.stream()
                                .filter(other -> other.span().start() < place.end())
                                .allMatch(other ->
                                        other.span().start() <= signal.span().start()))
                        .findFirst());
    }
}
