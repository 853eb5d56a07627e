package dev.adagio.examples.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Finding;
import dev.adagio.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Names people = new Names();

    @BeforeEach
    void know() {
        people.add(Message.builder("").sender(Participant.named("Branwen Will")).build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ASAP!                                         | asap
            can you help me please                        | can you help me please
            can you look at the crane before it falls     | can you look …
            <@U024BE7LH> can you                          | @… can you
            @branwen can you                              | @… can you
            <!channel> hello                              | @channel hello
            hey Branwen, look                             | hey … look
            will you                                      | will you
            Ask Will about it                             | ask … about it
            i'll look, I will                             | I'll look I will
            see https://example.org/4                     | see (link)
            """)
    void keeps_what_is_typical_and_leaves_out_whom_and_where(String text, String shown) {
        String padded = text + " – and then much more is said about other things, on and on.";
        Finding finding = Script.URGENT.finding(new Span(0, text.length())).build();
        assertThat(Wording.of(padded, finding).shown(people)).isEqualTo(shown);
    }

    @Test
    void is_taken_from_the_evidence_within_a_long_finding() {
        String text = "Could somebody kindly prepare the long list of harbours for the board?";
        Finding finding = Script.URGENT
                .finding(new Span(0, text.length()))
                .evidence(new Span(22, 29))
                .build();
        assertThat(Wording.of(text, finding).shown(people)).isEqualTo("prepare");
    }

    @Test
    void is_empty_where_a_long_text_is_meant_as_a_whole() {
        String text = "The crane is stuck and nobody can say why that is so.";
        Finding finding = Script.URGENT.finding(new Span(0, text.length())).build();
        assertThat(Wording.of(text, finding).isEmpty()).isTrue();
    }
}
