package dev.adagio.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void a_span_is_half_open() {
        assertThat(new Span(1, 3).of("abcd")).isEqualTo("bc");
        assertThat(new Span(1, 3).length()).isEqualTo(2);
        assertThat(new Span(2, 2).isEmpty()).isTrue();
    }

    @Test
    void spans_that_touch_do_not_overlap() {
        assertThat(new Span(0, 2).overlaps(new Span(2, 3))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 3))).isTrue();
        assertThat(new Span(0, 3).contains(new Span(2, 3))).isTrue();
        assertThat(new Span(4, 5).join(new Span(1, 2))).isEqualTo(new Span(1, 5));
    }

    @Test
    void spans_are_ordered_by_start_and_then_longer_first() {
        assertThat(List.of(new Span(1, 2), new Span(0, 1), new Span(0, 3)).stream()
                        .sorted())
                .containsExactly(new Span(0, 3), new Span(0, 1), new Span(1, 2));
    }

    @Test
    void a_span_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Span(2, 1)).hasMessage("no span: 2 to 1");
        assertThatThrownBy(() -> new Span(-1, 1)).hasMessage("no span: -1 to 1");
    }
}
