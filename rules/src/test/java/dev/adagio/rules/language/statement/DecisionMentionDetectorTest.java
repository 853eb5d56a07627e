package dev.adagio.rules.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.DecisionMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionMentionDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We decided to move the archive. | We decided to",
                "After the call we agreed that lists come as CSV. | we agreed that",
                "It was decided to paint it blue. | It was decided to",
                "Approved! | Approved!",
                "The trip has been cancelled. | has been cancelled",
                "Looks good to me, merging. | Looks good to me, merging"
            })
    void something_is_decided_or_agreed(String text, String words) {
        assertThat(Read.words(DecisionMention.class, text)).first().isEqualTo(words);
    }

    @Test
    void among_colleagues_what_somebody_may_settle_is_settled() {
        assertThat(Read.words(DecisionMention.class, Read.mail("The board rejected the tender.")))
                .containsExactly("board rejected");
        assertThat(Read.words(DecisionMention.class, Read.mail("The review has been moved to June.")))
                .isNotEmpty();
        assertThat(Read.words(DecisionMention.class, "The parser rejected the file."))
                .isEmpty();
    }

    @Test
    void a_short_reply_that_only_grants_decides() {
        assertThat(Read.words(
                        DecisionMention.class,
                        Read.reply("Sounds good to me.", "I would take the first week of May off.")))
                .containsExactly("Sounds good to me");
        assertThat(Read.words(DecisionMention.class, "Sounds good to me.")).isEmpty();
    }

    @Test
    void a_report_tells_what_a_program_did() {
        assertThat(Read.words(DecisionMention.class, Read.issue("Upload fails", "The request was cancelled.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have not decided yet.",
                "If we decide to paint it, we need brushes.",
                "We could go with blue.",
                "Thanks for deciding.",
                "We decided to try to decide.",
                "The colour is still to be decided.",
                "Has it been decided?",
                "What did you decide?",
                "I'll do it.",
                "I suggest we use blue.",
                "Please approve it.",
                "He said \"we decided to stay\" and left."
            })
    void proposals_conditions_and_questions_are_no_decisions(String text) {
        assertThat(Read.words(DecisionMention.class, text)).isEmpty();
    }
}
