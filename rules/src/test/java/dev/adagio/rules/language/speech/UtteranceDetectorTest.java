package dev.adagio.rules.language.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the door open?",
                "how do I open the door",
                "Hi Ana, can you open the door",
                "so does anyone know the code",
                "Any idea why"
            })
    void questions_are_known_by_their_mark_or_their_beginning(String text) {
        assertThat(mood(text)).isEqualTo(Utterance.Mood.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send me the list.",
                "Ana, check the totals before lunch.",
                "Also, don't merge it yet.",
                "While you are there, count the bales."
            })
    void instructions_begin_with_their_verb(String text) {
        assertThat(mood(text)).isEqualTo(Utterance.Mood.INSTRUCTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tests are slow.",
                "Check is in the mail.",
                "Report: 12 pages",
                "Send",
                "What I like is the colour.",
                "Works (or does it?) on my machine."
            })
    void other_sentences_are_statements(String text) {
        assertThat(mood(text)).isEqualTo(Utterance.Mood.STATEMENT);
    }

    @Test
    void a_mark_behind_a_stop_stands_for_a_sign_that_was_lost() {
        assertThat(mood("The list is long. ?")).isEqualTo(Utterance.Mood.STATEMENT);
    }

    @Test
    void the_head_lies_behind_greetings_names_and_small_words() {
        String text = "Hi Ana, so by the way, can you come?";
        Utterance utterance = Read.chat(text).all(Utterance.class).get(0);
        assertThat(Read.chat(text).body().reading().word(utterance.head())).isEqualTo("can");
    }

    @Test
    void headings_check_boxes_and_small_print_are_not_said() {
        assertThat(Read.issue("Bug", "## Does it happen every time?\n\n- [x] I searched first\n\nIt stops.")
                        .all(Utterance.class))
                .extracting(Utterance::aside)
                .containsExactly(true, true, false);
        assertThat(Read.mail("If you have received this message in error, please delete it.")
                        .all(Utterance.class))
                .extracting(Utterance::aside)
                .containsExactly(true);
    }

    @Test
    void a_question_of_a_form_that_is_answered_beside_it_is_not_said() {
        assertThat(Read.chat("Does it happen without extensions?: Yes").all(Utterance.class))
                .first()
                .extracting(Utterance::aside)
                .isEqualTo(true);
    }

    private static Utterance.Mood mood(String text) {
        return Read.chat(text).all(Utterance.class).get(0).mood();
    }
}
