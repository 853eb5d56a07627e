package dev.adagio.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixTest {

    @Test
    void edits_are_made_in_the_original_text_whatever_their_order() {
        Fix fix = new Fix("swap", List.of(new Edit(new Span(4, 7), "one"), new Edit(new Span(0, 3), "three")));
        assertThat(fix.apply("one two")).isEqualTo("three one");
    }

    @Test
    void an_empty_span_inserts_and_an_empty_replacement_removes() {
        assertThat(Fix.replacing("insert", new Span(3, 3), "!").apply("one")).isEqualTo("one!");
        assertThat(Fix.replacing("remove", new Span(0, 1), "").apply("one")).isEqualTo("ne");
    }

    @Test
    void edits_that_overlap_or_are_missing_are_refused() {
        assertThatThrownBy(() -> new Fix("x", List.of(new Edit(new Span(0, 3), ""), new Edit(new Span(2, 4), ""))))
                .hasMessageStartingWith("edits overlap");
        assertThatThrownBy(() -> new Fix("x", List.of())).hasMessage("a fix without an edit: x");
    }
}
