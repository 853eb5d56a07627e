package dev.adagio.engine;

import static dev.adagio.engine.Bells.heard;
import static dev.adagio.engine.Bells.talk;
import static dev.adagio.engine.Bells.workspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HearingTest {

    private final Bells bells = new Bells();

    @Test
    void what_is_said_is_heard_in_the_order_of_conversations_messages_and_places() {
        Review review = bells.engine.review(workspace(talk("b", "ding, ding", "dong", "a ding"), talk("a", "ding")));
        assertThat(heard(review)).isEqualTo("b/0@0 b/0@6 b/2@2 a/0@0");
        assertThat(review.failures()).isEmpty();
    }

    @Test
    void only_what_is_new_is_read_again() {
        Conversation first = talk("a", "ding", "dong");
        Review before = bells.engine.review(workspace(first, talk("b", "dong")));
        assertThat(bells.listened).hasValue(3);

        List<Message> longer = new ArrayList<>(first.messages());
        longer.add(Message.builder("ding").id("2").build());
        Conversation grown = new Conversation("a", "", null, longer);
        Review after = bells.engine.update(before, workspace(grown, before(before, 1), talk("c", "ding")));
        assertThat(bells.listened).hasValue(5);
        assertThat(heard(after)).isEqualTo("a/0@0 a/2@0 c/0@0");
        assertThat(heard(before)).isEqualTo("a/0@0");
    }

    @Test
    void what_was_taken_back_or_stands_elsewhere_is_heard_as_it_is_now() {
        Review before = bells.engine.review(workspace(talk("a", "ding", "ding"), talk("b", "ding")));
        Workspace turned = workspace(before(before, 1), talk("a", "dong"), talk("c"));
        assertThat(heard(bells.engine.update(before, turned)))
                .isEqualTo(heard(bells.engine.review(turned)))
                .isEqualTo("b/0@0");
    }

    @Test
    void so_many_conversations_are_heard_as_few_are() {
        List<Conversation> talks = new ArrayList<>(IntStream.range(0, 3_000)
                .mapToObj(i -> talk("t" + i, i % 1_000 == 0 ? "ding" : "dong"))
                .toList());
        Review review = bells.engine.review(workspace(talks));
        assertThat(heard(review)).isEqualTo("t0/0@0 t1000/0@0 t2000/0@0");
        assertThat(bells.listened).hasValue(3_000);
        for (int changed : new int[] {0, 255, 256, 2_999}) {
            talks.set(changed, talk("t" + changed, "ding"));
            review = bells.engine.update(review, workspace(talks));
            assertThat(heard(review)).contains("t" + changed + "/0@0");
        }
        talks.remove(0);
        review = bells.engine.update(review, workspace(talks));
        assertThat(heard(review)).isEqualTo("t255/0@0 t256/0@0 t1000/0@0 t2000/0@0 t2999/0@0");
        assertThat(bells.listened).hasValue(3_004);
    }

    @Test
    void work_on_a_part_is_done_once_as_long_as_the_part_is_the_same() {
        Conversation same = talk("a", "ding");
        Review review = bells.engine.review(workspace(same, talk("b", "dong")));
        assertThat(bells.worked).hasValue(2);
        bells.engine.update(review, workspace(same, talk("b", "dong")));
        assertThat(bells.worked).hasValue(3);
    }

    @Test
    void a_detector_that_fails_is_told_once_and_what_others_say_is_heard() {
        Review review = bells.engine.review(workspace(talk("a", "crash", "crash", "ding")));
        assertThat(heard(review)).isEqualTo("a/2@0");
        assertThat(review.failures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.says()).contains("the bell broke", "its signals are taken as absent"));
    }

    @Test
    void what_failed_in_a_message_that_was_taken_back_fails_no_more() {
        Conversation both = talk("a", "ding", "crash");
        Review before = bells.engine.review(workspace(both));
        assertThat(before.failures()).hasSize(1);
        Conversation one = new Conversation("a", "", null, both.messages().subList(0, 1));
        assertThat(bells.engine.update(before, workspace(one)).failures()).isEmpty();
        Conversation again = new Conversation(
                "a",
                "",
                null,
                List.of(
                        both.messages().get(0),
                        both.messages().get(1),
                        both.messages().get(0)));
        assertThat(bells.engine.update(before, workspace(again)).failures()).hasSize(1);
    }

    @Test
    void what_another_engine_heard_is_heard_again() {
        Workspace workspace = workspace(talk("a", "ding"));
        Review before = new Bells().engine.review(workspace);
        assertThat(heard(bells.engine.update(before, workspace))).isEqualTo("a/0@0");
        assertThat(bells.listened).hasValue(1);
    }

    @Test
    void of_a_long_message_only_what_the_limits_let_be_read_is_heard() {
        assertThat(bells.engine.review(workspace(talk("a", "ding"))).signals().said(Bells.Bell.class))
                .hasSize(1);
        assertThatThrownBy(() -> bells.engine.update(bells.engine.review(Message.of("x")), workspace()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only the review of a workspace");
    }

    private static Conversation before(Review review, int index) {
        return ((Workspace) review.subject()).conversations().get(index);
    }
}
