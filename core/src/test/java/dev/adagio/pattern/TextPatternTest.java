package dev.adagio.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.text.Span;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    @Test
    void matches_come_with_their_places_in_the_whole_text_and_their_groups() {
        for (TextPattern pattern : both("(\\w+) (knots)?(miles)?")) {
            List<PatternMatch> matches = pattern.in("at 3 knots, 4 miles", new Span(3, 19));
            assertThat(matches).hasSize(2);
            assertThat(matches.get(0).span()).isEqualTo(new Span(3, 10));
            assertThat(matches.get(0).groups()).containsExactly(new Span(3, 4), new Span(5, 10), null);
        }
    }

    @Test
    void a_line_has_its_own_beginning_and_end() {
        for (TextPattern pattern : both("^rope$")) {
            assertThat(pattern.in("rope\nROPE\nropes", new Span(0, 15))).hasSize(2);
        }
    }

    @Test
    void letters_and_digits_are_those_of_all_scripts() {
        for (TextPattern pattern : both("[\\w-]+")) {
            assertThat(pattern.in("\u00e9t\u00e9-\u043b\u043e\u0434\u043a\u0430 \u0663", new Span(0, 11)))
                    .extracting(match -> match.span().toString())
                    .containsExactly("0..9", "10..11");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|aa)+$", "(.*)*x", "(a*)*(a*)*(a*)*!"})
    void a_pattern_that_would_run_for_ever_is_given_up(String regex) {
        String text = "a".repeat(5_000);
        assertThat(TextPattern.linear(regex, false).isIn(text + "c", new Span(0, 5_001)))
                .isFalse();
        assertThatThrownBy(() -> TextPattern.bounded(regex, false).isIn(text + "c", new Span(0, 5_001)))
                .isInstanceOf(RunawayPatternException.class)
                .hasMessageContaining("took more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "a{2", "\\", "(?<=a)b", "\\1", "x**", "((a{1000}){1000})", "(?P<n>a"})
    void a_pattern_that_cannot_be_meant_says_so(String regex) {
        assertThat(Stream.of(regex).filter(TextPatternTest::isRead)).allMatch("a{2"::equals);
    }

    @Test
    void what_looks_around_is_found_under_a_bound() {
        assertThat(TextPattern.bounded("(?<!no )fog(?! bank)", true).in("No fog, fog bank, Fog", new Span(0, 21)))
                .extracting(match -> match.span().start())
                .containsExactly(18);
    }

    @Property
    void any_pattern_is_read_or_refused_and_ends_on_any_text(
            @ForAll("patterns") String regex, @ForAll("texts") String text) {
        for (boolean linear : new boolean[] {true, false}) {
            try {
                TextPattern pattern = linear ? TextPattern.linear(regex, true) : TextPattern.bounded(regex, true);
                pattern.in(text, new Span(0, text.length()))
                        .forEach(match -> match.span().of(text));
            } catch (MalformedPatternException | RunawayPatternException told) {
                assertThat(told).hasMessageMatching("(?s).+");
            }
        }
    }

    private static boolean isRead(String regex) {
        try {
            TextPattern.linear(regex, false);
            return true;
        } catch (MalformedPatternException wrong) {
            return false;
        }
    }

    private static List<TextPattern> both(String regex) {
        return List.of(TextPattern.linear(regex, true), TextPattern.bounded(regex, true));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                        "a", "b", ".", "*", "+", "?", "(", ")", "|", "[", "]", "^", "$", "{2,3}", "{99}", "\\b", "\\w",
                        "\\d", "\\", "(?i)", "(?=", "(?<!", "(?P<n>", "\\p{L}", "[^a]", "\u00e9")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "aa", " ", "\n", "1", "\u00e9", "\ud83d\ude80", "\ud800", "")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
