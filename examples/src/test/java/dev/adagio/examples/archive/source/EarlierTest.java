package dev.adagio.examples.archive.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierTest {
    private final Earlier earlier = new Earlier();

    private List<String> before(String conversation, String text) {
        return earlier.inConversation(conversation, Message.of(text)).earlier().stream()
                .map(Message::text)
                .toList();
    }

    @Test
    void conversations_do_not_mix() {
        assertThat(before("a", "a1")).isEmpty();
        assertThat(before("b", "b1")).isEmpty();
        assertThat(before("a", "a2")).containsExactly("a1");
    }

    @Test
    void what_was_said_before_has_nothing_before_it() {
        before("a", "a1");
        before("a", "a2");

        assertThat(earlier.inConversation("a", Message.of("a3")).earlier())
                .allMatch(message -> message.earlier().isEmpty());
    }

    @Test
    void what_is_many_messages_ago_is_forgotten() {
        before("a", "a1");
        for (int i = 0; i < Earlier.MESSAGES - 1; i++) {
            before("other", "x");
        }
        assertThat(before("a", "a2")).containsExactly("a1");
        for (int i = 0; i < Earlier.MESSAGES - 1; i++) {
            before("other", "x");
        }
        assertThat(before("a", "a3")).containsExactly("a2");
    }

    @Test
    void what_is_many_characters_ago_is_forgotten() {
        before("a", "a1");
        before("other", "x".repeat(Earlier.CHARS - 2));
        assertThat(before("a", "a2")).containsExactly("a1");
        before("other", "x".repeat(Earlier.CHARS - 1));

        assertThat(before("a", "a3")).isEmpty();
    }

    @Test
    void a_message_over_all_bounds_is_read_and_forgotten() {
        assertThat(before("a", "x".repeat(Earlier.CHARS + 1))).isEmpty();
        assertThat(before("a", "a2")).isEmpty();
    }
}
