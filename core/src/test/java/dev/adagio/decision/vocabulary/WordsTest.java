package dev.adagio.decision.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'1. (Status) ', Status",
        "🚢 Boats!, Boats",
        "Boats 2, Boats 2",
        "'Why?', Why",
        "12:, ''",
        "a, a",
        "'', ''"
    })
    void the_core_is_what_is_left_without_what_stands_around(String words, String core) {
        assertThat(Words.core(words)).isEqualTo(core);
    }

    @Test
    void words_are_counted_where_they_begin_and_numbers_are_none() {
        assertThat(Words.count("two big boats, 3 oars", 0, 21)).isEqualTo(4);
        assertThat(Words.count("two big boats", 4, 11)).isEqualTo(2);
        assertThat(Words.count("小舟", 0, 2)).isEqualTo(2);
        assertThat(Words.count("3 !", 0, 3)).isZero();
    }

    @Test
    void a_mark_is_found_within_a_stretch_only() {
        assertThat(Words.indexOf("a -> b -> c", "->", 0, 11)).isEqualTo(2);
        assertThat(Words.indexOf("a -> b -> c", "->", 3, 9)).isEqualTo(7);
        assertThat(Words.indexOf("a -> b -> c", "->", 3, 8)).isEqualTo(-1);
        assertThat(Words.indexOf("->", "->", 0, 2)).isZero();
    }

    @Test
    void letters_and_digits_tell_words_from_rulers() {
        assertThat(Words.areIn("-- 1 --")).isTrue();
        assertThat(Words.areIn("-- * --")).isFalse();
        assertThat(Words.firstLetter("12 boats", 0, 8)).isEqualTo(3);
        assertThat(Words.firstLetter("12 boats", 4, 8)).isEqualTo(4);
        assertThat(Words.firstLetter("12 boats", 0, 3)).isEqualTo(-1);
    }

    @Test
    void what_is_compared_has_neither_case_nor_accents_nor_signs() {
        assertThat(Words.folded("Á-b_C! 9")).isEqualTo("abc9");
        assertThat(Words.folded("az AZ ž Ω")).isEqualTo("azazzω");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana (boats) | boats | Ana ",
                "Ana for the boats. | the boats | Ana ",
                "Ana: decides on oars and sails | oars and sails | Ana: decides ",
                "Ana () | | Ana ",
                "Ana | | Ana",
                "(boats) | boats | (boats)",
                "Ana for | | Ana ",
            })
    void a_scope_stands_in_brackets_or_behind_its_word(String text, String scope, String before) {
        Span whole = new Span(0, text.length());

        assertThat(Scopes.of(text, whole).map(span -> span.of(text))).isEqualTo(Optional.ofNullable(scope));
        assertThat(Scopes.before(text, whole).of(text).strip()).isEqualTo(before.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "supersededBy, superseded-by",
        "Superseded by, superseded-by",
        "superseded_by, superseded-by",
        "Status, status",
        "STATUS, status",
        "weather, ",
    })
    void a_field_is_known_however_its_name_is_joined(String name, String meaning) {
        assertThat(FieldNames.meaning(name)).isEqualTo(meaning);
    }
}
