package dev.adagio.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Message;
import dev.adagio.text.Span;
import org.junit.jupiter.api.Test;

class ExampleTest {

    @Test
    void marks_are_taken_out_of_the_text_and_become_spans() {
        Example<Message> example = Example.flagged("«ASAP» please, «now»", message -> message.subject("x"));
        assertThat(example.subject().text()).isEqualTo("ASAP please, now");
        assertThat(example.subject().subject()).isEqualTo("x");
        assertThat(example.marks()).containsExactly(new Span(0, 4), new Span(13, 16));
        assertThat(example.isFlagged()).isTrue();
    }

    @Test
    void an_accepted_example_has_no_marks() {
        assertThat(Example.accepted("all fine").isFlagged()).isFalse();
    }

    @Test
    void a_flagged_example_marks_something_and_closes_its_marks() {
        assertThatThrownBy(() -> Example.flagged("nothing")).hasMessage("nothing is marked in: nothing");
        assertThatThrownBy(() -> Example.flagged("«open")).hasMessage("a mark is not closed in: «open");
    }
}
