package dev.adagio.examples.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.rule.Fix;
import dev.adagio.text.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void is_the_sentence_around_a_place() {
        String text = "It rains. Bring the boards in asap please. Then go home.";
        Excerpt excerpt =
                Excerpt.of(Message.of(text), new Span(30, 34), Fix.replacing("say when", new Span(30, 34), "by noon"));
        assertThat(excerpt.text()).isEqualTo("Bring the boards in asap please.");
        assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("asap");
        assertThat(excerpt.mended()).isEqualTo("Bring the boards in by noon please.");
    }

    @Test
    void has_nothing_mended_where_the_fix_lies_elsewhere() {
        String text = "It rains. Bring the boards in asap please.";
        assertThat(Excerpt.of(Message.of(text), new Span(30, 34), Fix.replacing("drop", new Span(0, 2), ""))
                        .mended())
                .isNull();
    }

    @Property
    void marks_the_place_itself_in_any_text(
            @ForAll String text, @ForAll @IntRange(max = 400) int start, @ForAll @IntRange(max = 400) int length) {
        String padded = text + "\n" + "word ".repeat(30) + text;
        Span span = new Span(Math.min(start, padded.length()), Math.min(start + length, padded.length()));
        Excerpt excerpt = Excerpt.of(Message.of(padded), span, null);
        String marked = excerpt.text().substring(excerpt.from(), excerpt.to());
        assertThat(span.of(padded)).startsWith(marked);
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(2 * 110 + 240);
    }
}
