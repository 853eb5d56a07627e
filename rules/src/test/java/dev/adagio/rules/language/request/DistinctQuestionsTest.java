package dev.adagio.rules.language.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctQuestionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does the barn need a new roof? Please let me know.",
                "I wonder whether the barn needs a roof. What do you think?",
                "I have a question about the barn. Who holds the key?",
                "Should the roof be red? Or blue?",
                "We could paint it on Monday, couldn't we? Thoughts?",
                "Let me know who holds the key."
            })
    void what_only_says_a_question_again_is_none_of_its_own(String text) {
        assertThat(DistinctQuestions.count(Read.chat(text))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who holds the key? When does the barn open? | 2",
                "Who holds the key? Which barn? | 2",
                "Let me know who holds the key. Let me know when the barn opens. | 2",
                "The barn is open. | 0"
            })
    void each_other_question_counts(String text, int count) {
        assertThat(DistinctQuestions.count(Read.chat(text))).isEqualTo(count);
    }
}
