package dev.adagio.decision.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private final Phrases boats = new Phrases();

    PhrasesTest() {
        boats.add("rowing boat", "oars");
        boats.add("rowing", "sport");
        boats.add("café flotté", "coffee");
        boats.add("舟", "boat");
        boats.add("rowing", "never heard of");
        boats.add("moored at ...", "at rest");
        boats.add("... under way", "moving");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rowing boat",
                "Rowing-Boat",
                "ROWING_BOAT",
                "rowing  boat",
                "**rowing** `boat`",
                "rowing\u00a0boat!",
                "\u201crowing boat\u201d",
                "rowing\u2011boat",
                "rowing\u3000\tboat"
            })
    void a_phrase_is_known_however_it_is_written(String written) {
        assertThat(boats.exactly(written)).isEqualTo("oars");
    }

    @Test
    void accents_make_no_difference() {
        assertThat(boats.exactly("Cafe FLOTTE")).isEqualTo("coffee");
        assertThat(boats.exactly("CAFÉ flotté")).isEqualTo("coffee");
    }

    @Test
    void the_longest_phrase_wins_and_the_first_meaning_stays() {
        assertThat(boats.at("rowing boats", 0, 12)).isEqualTo(new Phrases.Match("sport", 0, 6));
        assertThat(boats.at("rowing boat", 0, 11)).isEqualTo(new Phrases.Match("oars", 0, 11));
        assertThat(boats.at("rowing boat", 0, 9)).isEqualTo(new Phrases.Match("sport", 0, 6));
        assertThat(boats.at("rowings", 0, 7)).isNull();
    }

    @Test
    void within_a_text_a_phrase_begins_where_a_word_does() {
        assertThat(boats.within("throwing and rowing", 0, 19)).isEqualTo(new Phrases.Match("sport", 13, 19));
        assertThat(boats.within("小舟で", 0, 3)).isEqualTo(new Phrases.Match("boat", 1, 2));
        assertThat(boats.areIn("throwing")).isFalse();
        assertThat(boats.areIn("a rowing boat")).isTrue();
    }

    @Test
    void nothing_but_signs_may_stand_behind_a_phrase_that_is_all() {
        assertThat(boats.exactly("rowing: (!)")).isEqualTo("sport");
        assertThat(boats.exactly("rowing 8")).isNull();
        assertThat(boats.exactly("")).isNull();
    }

    @Test
    void what_may_go_on_is_known_by_its_beginning_and_what_may_begin_anyhow_by_its_end() {
        assertThat(boats.openly("Moored at the pier")).isEqualTo("at rest");
        assertThat(boats.openly("She is under way.")).isEqualTo("moving");
        assertThat(boats.openly("rowing")).isEqualTo("sport");
        assertThat(boats.openly("under way in the rain")).isNull();
        assertThat(boats.openly("thunder way")).isNull();
        assertThat(boats.exactly("Moored at the pier")).isNull();
    }
}
