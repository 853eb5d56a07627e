package dev.adagio.rules.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.BlockerMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockerMentionDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am blocked by the missing key. | I am blocked by",
                "We are still waiting for the certificate. | are still waiting for the certificate",
                "We can't proceed until legal signs. | We can't proceed until",
                "This is a blocker for the release. | a blocker for",
                "I'm completely stuck. | I'm completely stuck",
                "All is ready, the rollout sits until Dana signs off. | rollout sits until",
                "Status: translations are in, still waiting on the keys. | still waiting on the keys",
                "I can't continue before the lease is there. | I can't continue before",
                "The migration is stalled because of the index. | migration is stalled because",
                "Nothing can start before the kiln is repaired. | Nothing can start before",
                "We are unable to log in. | We are unable to log",
                "We cannot ship without the approval. | We cannot ship without"
            })
    void somebody_cannot_go_on(String text, String words) {
        assertThat(Read.words(BlockerMention.class, text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am not blocked.",
                "It is unblocked now.",
                "We are no longer blocked.",
                "That is not a blocker.",
                "Put it in a code block.",
                "I block the calendar for lunch.",
                "The call is non-blocking.",
                "Avoid blocking calls.",
                "Are you blocked?",
                "The queue is blocked by the kernel.",
                "We did not eat until now.",
                "It goes without saying.",
                "I was stuck with the old kiln.",
                "That prevented me from buying it, years ago.",
                "Tell me if you are blocked.",
                "I can't wait to see it.",
                "We were stuck in traffic."
            })
    void words_of_other_senses(String text) {
        assertThat(Read.words(BlockerMention.class, text)).isEmpty();
    }

    @Test
    void whoever_can_help_is_pointed_to_where_named() {
        String text = "We are waiting for @ana to sign.";
        assertThat(Read.chat(text).all(BlockerMention.class))
                .singleElement()
                .satisfies(blocker -> assertThat(blocker.neededFrom())
                        .isNotNull()
                        .satisfies(from -> assertThat(from.of(text)).isEqualTo("@ana")));
    }
}
