package dev.adagio.rules.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Urgency;
import dev.adagio.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrgencyDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is urgent.",
                "This should be painted asap.",
                "It is still a very pressing problem.",
                "Urgent: payments are failing.",
                "Please fix it asap.",
                "We need an answer as soon as possible.",
                "Please call back right away.",
                "Sorry for the rush, the deadline is close."
            })
    void claims_that_something_presses(String text) {
        assertThat(Read.chat(text).all(Urgency.class)).isNotEmpty();
    }

    @Test
    void the_span_covers_the_claim() {
        assertThat(Read.words(Urgency.class, "Please fix it asap.")).containsExactly("asap");
    }

    @Test
    void the_reason_is_a_cause_a_purpose_or_the_trouble_told() {
        assertThat(reason("Please fix it asap because the shop opens at nine.")).isEqualTo("because");
        assertThat(reason("Urgent: payments are failing for all customers.")).isEqualTo("are failing");
        assertThat(reason("Please fix it asap.")).isEmpty();
        assertThat(reason("Please fix that bug asap.")).isEmpty();
        assertThat(reason("I have this problem, too. I need a new key urgently."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No rush, but could you look at it?",
                "This is not urgent.",
                "I don't see a pressing need for it.",
                "It is nothing urgent, please review it.",
                "The urgent care centre moved to the second floor.",
                "The parser returns immediately on an empty file.",
                "I will check that asap.",
                "Quick question: is it open?",
                "The critical section is too long.",
                "If you have received this mail in error, please delete it immediately.",
                "All three messages come at once."
            })
    void words_that_claim_nothing(String text) {
        assertThat(Read.words(Urgency.class, text)).isEmpty();
    }

    private static String reason(String text) {
        Span reason = Read.chat(text).all(Urgency.class).get(0).reason();
        return reason == null ? "" : reason.of(text);
    }
}
