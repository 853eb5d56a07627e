package dev.adagio.rules.language.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.rules.language.english.English;
import dev.adagio.rules.learned.LinearModels;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists beside the package: well-formed, complete, and without repetition. */
class SpanishListsTest {

    private static final Spanish SPANISH = new Spanish();

    @Test
    void all_phrases_can_be_understood() {
        assertThat(PhraseAutomaton.compile(SPANISH.lexicons(), SPANISH.inflection()))
                .isNotNull();
    }

    @Test
    void there_is_a_list_for_all_that_rules_and_detectors_ask_of_english() {
        Stream<String> english =
                new English(LinearModels.NONE).lexicons().stream().map(Lexicon::name);

        assertThat(SPANISH.lexicons()).extracting(Lexicon::name).containsExactlyInAnyOrderElementsOf(english.toList());
    }

    @Test
    void no_lexicon_is_empty_and_no_phrase_stands_in_it_twice() {
        for (Lexicon lexicon : SPANISH.lexicons()) {
            assertThat(lexicon.phrases()).as(lexicon.name()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(lexicon.unless()).as("antipatterns of " + lexicon.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_antipattern_forbids_all_there_is_to_find() {
        for (Lexicon lexicon : SPANISH.lexicons()) {
            Set<String> both = new HashSet<>(lexicon.phrases());
            both.retainAll(lexicon.unless());
            assertThat(both).as(lexicon.name()).isEmpty();
        }
    }

    @Test
    void cues_and_function_words_are_in_lower_case() {
        Stream.of(
                        SPANISH.cues().abbreviations(),
                        SPANISH.cues().signOffs(),
                        SPANISH.cues().attributions(),
                        SPANISH.cues().headers(),
                        SPANISH.functionWords())
                .forEach(words -> assertThat(words)
                        .isNotEmpty()
                        .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT))));
    }

    @Test
    void no_function_word_is_english_as_well() {
        assertThat(SPANISH.functionWords()).doesNotContainAnyElementsOf(new English(LinearModels.NONE).functionWords());
    }
}
