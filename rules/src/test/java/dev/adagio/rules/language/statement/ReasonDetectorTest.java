package dev.adagio.rules.language.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Reason.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Send it today so that we can ship. | PURPOSE",
                "I want to print the labels. | PURPOSE",
                "We do this in order to save paper. | PURPOSE",
                "It fails because the key expired. | CAUSE",
                "Otherwise the contract will lapse. | CAUSE",
                "FYI, the lift works again. | INFORMATION",
                "Attached are the minutes. | INFORMATION",
                "Just to let you know, I am back. | INFORMATION"
            })
    void why_something_is_said(String text, Kind kind) {
        assertThat(Read.chat(text).all(Reason.class)).extracting(Reason::kind).contains(kind);
    }

    @Test
    void the_span_covers_the_words_that_give_the_reason_away() {
        assertThat(Read.words(Reason.class, "Send it so that we can ship.")).containsExactly("so that");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I get the last three characters?",
                "Any update?",
                "Is there a way to print it?",
                "It has been open since Monday.",
                "The rent is due on Friday."
            })
    void questions_and_dates_give_no_reason(String text) {
        assertThat(Read.words(Reason.class, text)).isEmpty();
    }

    @Test
    void a_need_told_before_a_question_is_its_purpose() {
        assertThat(Read.chat("I need the file extension, how do I get the last three characters of a name?")
                        .all(Reason.class))
                .extracting(Reason::kind)
                .containsExactly(Kind.PURPOSE);
    }
}
