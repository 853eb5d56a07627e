package dev.adagio.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_span_is_underlined_in_its_line() {
        assertThat(show("Hello all.\nCould «someone» look?\nThanks")).isEqualTo("""
                2 Could someone look?
                        ^^^^^^^
                """);
    }

    @Test
    void tabs_are_widened() {
        assertThat(show("a\tb\t«c»\td")).isEqualTo("""
                1 a   b   c   d
                          ^
                """);
    }

    @Test
    void wide_characters_take_two_columns() {
        assertThat(show("急ぎ「«至急»」です")).isEqualTo("""
                1 急ぎ「至急」です
                        ^^^^
                """);
    }

    @Test
    void combined_characters_take_one_column() {
        assertThat(show("cafe\u0301 «ole\u0301» ok")).isEqualTo("""
                1 cafe\u0301 ole\u0301 ok
                       ^^^
                """);
    }

    @Test
    void pictographs_joined_into_one_take_two_columns() {
        assertThat(show("hi \ud83d\udc69\u200d\ud83d\udcbb «asap» \ud83d\udc4d\ud83c\udffd"))
                .isEqualTo("""
                1 hi \ud83d\udc69\u200d\ud83d\udcbb asap \ud83d\udc4d\ud83c\udffd
                        ^^^^
                """);
    }

    @Test
    void a_combining_character_alone_is_marked_at_what_it_combines_with() {
        assertThat(show("abe«\u0301» c")).isEqualTo("""
                1 abe\u0301 c
                    ^
                """);
    }

    @Test
    void control_characters_are_made_visible() {
        assertThat(show("a\u001b[31m«red»\u0007\u007f")).isEqualTo("""
                1 a\u241b[31mred\u2407\u2421
                        ^^^
                """);
    }

    @Test
    void invisible_characters_are_named() {
        assertThat(show("pay\u202e«now\u200b»x\ud800")).isEqualTo("""
                1 pay<U+202E>now<U+200B>x<U+D800>
                             ^^^^^^^^^^^
                """);
    }

    @Test
    void in_a_line_from_right_to_left_brackets_stand_for_marks() {
        assertThat(show("\u05d0\u05d1 «\u05d2\u05d3» ok")).isEqualTo("""
                1 \u05d0\u05d1 \u27e6\u05d2\u05d3\u27e7 ok
                """);
        assertThat(show("\u0634«»\u0643")).isEqualTo("""
                1 \u0634\u27e6\u27e7\u0643
                """);
    }

    @Test
    void a_long_line_is_cut_around_the_span() {
        String words = "lorem ipsum dolor sit amet ".repeat(20);
        assertThat(show(words + "«here it is» " + words)).isEqualTo("""
                1 …dolor sit amet here it is lorem ipsum dolor sit am…
                                  ^^^^^^^^^^
                """);
        assertThat(show(words + "«here it is»")).isEqualTo("""
                1 …sit amet lorem ipsum dolor sit amet here it is
                                                       ^^^^^^^^^^
                """);
        assertThat(show("«here it is» " + words)).isEqualTo("""
                1 here it is lorem ipsum dolor sit amet lorem ipsum …
                  ^^^^^^^^^^
                """);
    }

    @Test
    void a_span_too_long_for_a_line_is_cut() {
        assertThat(show("and now " + "«" + "abcdefghi ".repeat(20) + "» end")).isEqualTo("""
                1 and now abcdefghi abcdefghi abcdefghi abcdefghi ab…
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                """);
    }

    @Test
    void a_place_between_characters_gets_one_mark() {
        assertThat(show("ab«»cd")).isEqualTo("""
                1 abcd
                    ^
                """);
        assertThat(show("ab«»\ncd")).isEqualTo("""
                1 ab
                    ^
                """);
        assertThat(show("«»")).isEqualTo("""
                1
                  ^
                """);
        assertThat(show("ab«\r\n»cd")).isEqualTo("""
                1 ab
                    ^
                """);
    }

    @Test
    void a_span_over_lines_has_a_rail_along_them() {
        assertThat(show("Hi!\n  «Please look\nat this\n\nand that.»\nBye")).isEqualTo("""
                2 /   Please look
                3 | at this
                4 |
                5 | and that.
                  |_________^
                """);
    }

    @Test
    void a_span_over_lines_that_begins_within_one_shows_where() {
        assertThat(show("Hi! «Please\nlook» at this")).isEqualTo("""
                1   Hi! Please
                   _____^
                2 | look at this
                  |____^
                """);
    }

    @Test
    void the_middle_of_a_long_span_is_left_out() {
        assertThat(show("«one\ntwo\nthree\nfour\nfive\nsix\nseven»\neight")).isEqualTo("""
                1 / one
                2 | two
                . |
                6 | six
                7 | seven
                  |_____^
                """);
    }

    @Test
    void further_places_are_marked_with_dashes() {
        assertThat(show("Could «someone» ‹look› at it ‹today›?\nok")).isEqualTo("""
                1 Could someone look at it today?
                        ^^^^^^^ ----       -----
                """);
        assertThat(show("‹urgent›\nHello\nHow are you?\nCould «someone» look?\nOk?\n‹asap›\n"))
                .isEqualTo("""
                1 urgent
                  ------
                .
                4 Could someone look?
                        ^^^^^^^
                5 Ok?
                6 asap
                  ----
                """);
    }

    /** Shows what stands between « and », and between ‹ and › as further places. */
    static String show(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> more = new ArrayList<>();
        int open = 0;
        Span main = new Span(0, 0);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '«', '‹' -> open = text.length();
                case '»' -> main = new Span(open, text.length());
                case '›' -> more.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return show(text.toString(), main, more);
    }

    static String show(String text, Span main, List<Span> more) {
        StringBuilder out = new StringBuilder();
        for (Excerpt.Row row :
                Excerpt.of(text, LineMap.of(text), main, more, 50).rows()) {
            String number = row.line() == 0 ? "." : Integer.toString(row.line());
            out.append((number + " " + row.rail() + row.text()).stripTrailing()).append('\n');
            if (!row.marks().isEmpty()) {
                out.append("  ").append(row.marks()).append('\n');
            }
        }
        return out.toString();
    }
}
