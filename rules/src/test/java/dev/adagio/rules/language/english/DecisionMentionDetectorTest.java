package dev.adagio.rules.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.signal.DecisionMention;
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
