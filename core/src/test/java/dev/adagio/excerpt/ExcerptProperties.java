package dev.adagio.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ExcerptProperties {

    private static final int WIDEST = 20;

    @Property
    void whatever_the_text_something_is_marked(
            @ForAll("texts") String text, @ForAll int from, @ForAll int to, @ForAll int extra) {
        Span main = span(text, from, to);
        Excerpt excerpt = Excerpt.of(text, LineMap.of(text), main, List.of(span(text, extra, to)), WIDEST);
        assertThat(excerpt.rows())
                .anyMatch(row -> row.marks().contains("^") || row.text().contains("\u27e7"));
    }

    @Property
    void no_row_moves_the_cursor_or_is_much_too_wide(@ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        for (Excerpt.Row row : Excerpt.of(text, LineMap.of(text), span(text, from, to), List.of(), WIDEST)
                .rows()) {
            assertThat(row.text()).matches(shown -> shown.chars().noneMatch(Character::isISOControl));
            assertThat(row.marks().length()).isLessThanOrEqualTo(WIDEST + 12);
        }
    }

    @Property
    void a_row_shows_the_line_of_its_number(
            @ForAll @Size(min = 3, max = 8) List<@IntRange(min = 1, max = 90) Integer> lengths,
            @ForAll int from,
            @ForAll int to,
            @ForAll int extra) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lengths.size(); i++) {
            text.append(String.valueOf((char) ('a' + i)).repeat(lengths.get(i))).append('\n');
        }
        String all = text.toString();
        Excerpt excerpt = Excerpt.of(all, LineMap.of(all), span(all, from, to), List.of(span(all, extra, 3)), WIDEST);
        assertThat(excerpt.rows())
                .filteredOn(row -> row.line() > 0 && row.line() <= lengths.size())
                .allMatch(row -> row.text().matches("…?" + (char) ('a' + row.line() - 1) + "*…?"));
    }

    @Property
    void lines_cover_the_text_and_columns_count_from_their_start(@ForAll("texts") String text, @ForAll int place) {
        LineMap lines = LineMap.of(text);
        int offset = Math.floorMod(place, text.length() + 1);
        Span line = lines.span(lines.line(offset));
        assertThat(line.start() + lines.column(offset) - 1).isEqualTo(offset);
        assertThat((int) text.lines().count()).isBetween(lines.count() - 1, lines.count());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab \t\r\n\u0301\u200d\u202e\u5b57\ud83d\udc69\ufe0f\u05d0\u0007")
                .ofMaxLength(60);
    }

    private static Span span(String text, int from, int to) {
        int start = Math.floorMod(from, text.length() + 1);
        return new Span(start, start + Math.floorMod(to, text.length() - start + 1));
    }
}
