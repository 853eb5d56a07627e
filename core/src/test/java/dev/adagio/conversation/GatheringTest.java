package dev.adagio.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Channel ROOM = Channel.named("room", Channel.Kind.ROOM);

    private static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");

    @Test
    void a_room_that_goes_on_elsewhere_is_not_known_to_be_silent() {
        List<Conversation> conversations = Gathering.of(IntStream.rangeClosed(0, Gathering.LONGEST)
                .mapToObj(minute -> said(minute, minute * 60L))
                .toList());

        assertThat(conversations).hasSize(2);
        assertThat(conversations.get(0).asOf()).isEqualTo(BEGIN.plusSeconds(60L * (Gathering.LONGEST - 1)));
        assertThat(conversations.get(1).asOf()).isEqualTo(BEGIN.plusSeconds(60L * Gathering.LONGEST));
    }

    @Test
    void a_room_that_paused_is_known_to_have_been_silent() {
        long pause = Gathering.PAUSE.toSeconds() + 1;
        List<Conversation> conversations = Gathering.of(List.of(said(0, 0), said(1, pause)));

        assertThat(conversations).hasSize(2);
        assertThat(conversations.get(0).asOf()).isEqualTo(BEGIN.plusSeconds(pause));
        assertThat(conversations.get(0).isMixed()).isTrue();
    }

    private static Linked said(int number, long second) {
        return Linked.in(
                "room",
                Message.builder("No. " + number)
                        .id("m" + number)
                        .sender(Participant.named("Ana"))
                        .channel(ROOM)
                        .sentAt(BEGIN.plusSeconds(second))
                        .build());
    }
}
