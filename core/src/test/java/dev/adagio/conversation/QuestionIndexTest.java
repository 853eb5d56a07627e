package dev.adagio.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.rule.Place;
import dev.adagio.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionIndexTest {

    private final QuestionIndex index = new QuestionIndex();
    private int count;

    @Test
    void finds_a_question_in_nearly_the_same_words() {
        Exchange first = asked("read battery level board service menu");
        index.add(first);
        index.add(asked("paint barn door before winter comes"));

        assertThat(index.add(asked("how read battery level board service menu")))
                .hasValueSatisfying(found -> assertThat(found.earlier()).containsExactly(first));
    }

    @Test
    void finds_all_that_were_asked_before_in_their_order() {
        List<Exchange> before =
                List.of(asked("which port printer listens"), asked("which port printer listens"), asked("one two"));
        before.forEach(index::add);

        assertThat(index.add(asked("which port printer listens")))
                .hasValueSatisfying(found -> assertThat(found.earlier()).isEqualTo(before.subList(0, 2)));
    }

    @Test
    void lets_be_what_shares_a_few_words_only() {
        index.add(asked("read battery level board service menu"));

        assertThat(index.add(asked("read water level harbour night map"))).isEmpty();
    }

    @Test
    void lets_short_questions_be() {
        index.add(asked("which port"));

        assertThat(index.add(asked("which port"))).isEmpty();
    }

    private Exchange asked(String words) {
        Message message = Message.builder(words).id("m" + count++).build();
        return new Exchange(
                1,
                Exchange.Kind.QUESTION,
                new Place.InMessage(message, new Span(0, words.length())),
                0,
                1,
                1,
                List.of(),
                List.of(words.split(" ")),
                0,
                new Outcome.Open(null, Reception.NONE));
    }
}
