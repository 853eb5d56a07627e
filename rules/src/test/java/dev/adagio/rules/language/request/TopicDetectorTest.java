package dev.adagio.rules.language.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Topic;
import org.junit.jupiter.api.Test;

class TopicDetectorTest {

    @Test
    void one_matter_is_one_topic() {
        assertThat(Read.words(Topic.class, "Could you send the list? Is it long?"))
                .containsExactly("Could you send the list?");
        assertThat(Read.words(Topic.class, "Thanks, all done.")).isEmpty();
    }

    @Test
    void words_that_change_the_subject_begin_another() {
        assertThat(Read.words(Topic.class, "Could you send the list? On another note, is the printer back?"))
                .containsExactly("Could you send the list?", "On another note, is the printer back?");
    }

    @Test
    void one_more_ask_begins_another_unless_it_points_back() {
        assertThat(Read.words(Topic.class, "Could you send the list? Also, please water the plants."))
                .containsExactly("Could you send the list?", "Also, please water the plants.");
        assertThat(Read.words(Topic.class, "Could you send the list? Also, is this list long?"))
                .hasSize(1);
    }

    @Test
    void a_paragraph_of_a_mail_that_adds_something_begins_another() {
        assertThat(Read.mail("Could you send the list?\n\nAlso, the printer is back.")
                        .all(Topic.class))
                .hasSize(2);
    }

    @Test
    void two_who_are_called_together_are_asked_for_one_thing() {
        assertThat(Read.words(Topic.class, "@ana or @bo: is it open? If so, could you lock it?"))
                .hasSize(1);
    }

    @Test
    void an_ask_of_somebody_else_begins_another() {
        assertThat(Read.mail("Rosa - please print it.\n\nBen - could you book a room?")
                        .all(Topic.class))
                .hasSize(2);
    }

    @Test
    void each_point_numbered_in_a_mail_is_one() {
        assertThat(Read.mail("Three things:\n\n1. The lift hangs.\n2. The lamp is out.\n3. The door sticks.\n")
                        .all(Topic.class))
                .hasSize(3);
    }

    @Test
    void an_agenda_has_a_topic_an_item_but_for_its_routine() {
        Message message = Message.builder("Agenda\n\n- Welcome\n- Choice of the paint\n- New opening hours\n")
                .kind(MessageKind.MEETING)
                .markup(Markup.MARKDOWN)
                .build();
        assertThat(Read.words(Topic.class, Read.FINDER.read(message)))
                .containsExactly("Choice of the paint", "New opening hours");
    }

    @Test
    void long_topics_have_short_labels() {
        String text = "Could you send the list of all the people who came to the party that we had in the garden?";
        assertThat(Read.chat(text).all(Topic.class))
                .singleElement()
                .satisfies(
                        topic -> assertThat(topic.label()).hasSizeLessThan(70).endsWith("\u2026"));
    }
}
