package dev.adagio.rules.language.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionDetectorTest {

    @Test
    void a_question_goes_on_behind_a_mark_within_it() {
        assertThat(Read.words(Question.class, "Do you know the \"is it open?\" sign at the barn?"))
                .containsExactly("Do you know the \"is it open?\" sign at the barn?");
        assertThat(Read.words(Question.class, "The ?barn is full.")).isEmpty();
    }

    @Test
    void questions_are_direct_or_within_a_statement() {
        assertThat(Read.chat("Is it open? Let me know whether it works.").all(Question.class))
                .extracting(Question::direct)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "could you please open the door",
                "anyone know the code",
                "how do I open the door",
                "I was wondering if the door is open.",
                "Please tell me who has the key.",
                "I would be curious to know who has the key.",
                "Hi all, wanted to ask how the door opens.",
                "Please let me know if you are interested in the barn."
            })
    void questions_without_a_mark(String text) {
        assertThat(Read.words(Question.class, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How are you?",
                "Hope your trip was fine. How was your weekend?",
                "Are you there?",
                "Who knows?",
                "really?",
                "I wish I could open it.",
                "Let me know if you have any questions.",
                "He asked \"is it open?\" and left.",
                "Run `is_open?` first.",
                "It is open (or so I think?).",
                "The door (the red one? I forget) is open.",
                "Should you need the key, ring the bell.",
                "I have wondered about the door, too.",
                "I wouldn't mind having a key.",
                "Let me know if there is other wood to bring.",
                "See https://example.org/search?q=door"
            })
    void pleasantries_pings_quotes_and_rhetoric_do_not_count(String text) {
        assertThat(Read.words(Question.class, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is anyone familiar with the lock?",
                "The lock is stuck. Anybody here to help me?",
                "So what's up with the door?",
                "The lock is stuck :( any idea why?",
                "The door ;-( is it open?",
                "So it is gate.open(door(3) ?",
                "Is it open\uff1f"
            })
    void words_of_attention_and_greeting_within_a_question(String text) {
        assertThat(Read.chat(text).all(Question.class)).hasSize(1);
    }

    @Test
    void a_guess_in_an_answer_is_a_question_where_a_tag_makes_it_one() {
        assertThat(Read.reply("I think the door is open?", "Where is Bo?").all(Question.class))
                .isEmpty();
        assertThat(Read.reply("I think the door is open, right?", "Where is Bo?")
                        .all(Question.class))
                .hasSize(1);
    }

    @Test
    void marks_that_stand_alone_in_a_mail_were_other_signs() {
        assertThat(Read.mail("From:??\n\nFor Monday:\n\n?\n\nthe lamp\n\n?\n\nthe key")
                        .all(Question.class))
                .isEmpty();
        assertThat(Read.chat("?").all(Question.class)).hasSize(1);
    }

    @Test
    void questions_in_quoted_mail_are_not_put_again() {
        assertThat(Read.mail("It is.\n\n> Is the door open?\n").all(Question.class))
                .isEmpty();
    }

    @Test
    void each_question_counts() {
        assertThat(Read.words(Question.class, "Is it open? Who has the key? Thanks!"))
                .containsExactly("Is it open?", "Who has the key?");
    }
}
