package dev.adagio.rules.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Commitment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentDetectorTest {

    @Test
    void promises_cover_pronoun_and_verb() {
        assertThat(Read.words(Commitment.class, "Sure, I'll send them.")).containsExactly("I'll send");
        assertThat(Read.words(Commitment.class, "We will fix the lamp.")).containsExactly("We will fix");
    }

    @Test
    void a_promise_with_a_time_is_dated() {
        assertThat(Read.chat("I'll send them by Tuesday.").all(Commitment.class))
                .singleElement()
                .satisfies(promise -> assertThat(promise.dated()).isTrue());
        assertThat(Read.chat("I'll send them.").all(Commitment.class))
                .singleElement()
                .satisfies(promise -> assertThat(promise.dated()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will I send them?",
                "If I will be there, fine.",
                "I'm not going to paint it.",
                "I will not paint it.",
                "They will send them."
            })
    void what_promises_nothing(String text) {
        assertThat(Read.words(Commitment.class, text)).isEmpty();
    }
}
