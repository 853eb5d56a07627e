package dev.adagio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Participant ANA = Participant.named("Ana");

    @Test
    void a_message_is_a_chat_turn_in_plain_text_unless_said_otherwise() {
        Message message = Message.of("hello");
        assertThat(message.kind()).isEqualTo(MessageKind.CHAT);
        assertThat(message.markup()).isEqualTo(Markup.PLAIN);
        assertThat(message.recipients()).isNull();
        assertThat(message.toBuilder().build()).isEqualTo(message);
    }

    @Test
    void lists_handed_in_are_copied() {
        List<Message> earlier = new ArrayList<>(List.of(Message.of("a")));
        Message message = Message.builder("b").earlier(earlier).build();
        earlier.clear();
        assertThat(message.earlier()).hasSize(1);
    }

    @Test
    void the_turns_of_a_conversation_look_back_a_bounded_way() {
        List<Message> messages =
                IntStream.range(0, 30).mapToObj(i -> Message.of("m" + i)).toList();
        List<Message> turns = new Conversation("c", "", null, messages).turns();
        assertThat(turns.get(0).earlier()).isEmpty();
        assertThat(turns.get(29).earlier()).hasSize(Conversation.LOOK_BACK).endsWith(messages.get(28));
        assertThat(turns)
                .extracting(Message::text)
                .isEqualTo(messages.stream().map(Message::text).toList());
    }

    @Test
    void counted_recipients_are_distinct_and_nameless() {
        Recipients recipients = Recipients.ofCounts(2, 1);
        assertThat(recipients.count()).isEqualTo(3);
        assertThat(recipients.to())
                .doesNotHaveDuplicates()
                .allMatch(person -> person.name().isEmpty());
    }

    @Test
    void working_hours_are_those_of_the_persons_own_zone() {
        Availability availability = new Availability(
                ANA,
                ZoneId.of("Pacific/Auckland"),
                Set.of(DayOfWeek.MONDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of(new Availability.Period(
                        Instant.parse("2026-03-01T21:00:00Z"), Instant.parse("2026-03-01T22:00:00Z"))));
        Instant mondayMorning = Instant.parse("2026-03-01T21:30:00Z");
        assertThat(availability.working(mondayMorning)).isTrue();
        assertThat(availability.focused(mondayMorning)).isTrue();
        assertThat(availability.working(Instant.parse("2026-03-02T09:30:00Z"))).isFalse();
        assertThat(availability.focused(Instant.parse("2026-03-01T22:00:00Z"))).isFalse();
    }

    @Test
    void times_that_end_before_they_begin_are_refused() {
        Instant now = Instant.EPOCH;
        assertThatThrownBy(() -> new Availability.Period(now, now))
                .hasMessageStartingWith("period ends before it begins");
        assertThatThrownBy(() ->
                        new Assignment("api", ANA, Role.DECIDE, "", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .hasMessageStartingWith("assignment ends before it begins");
        assertThatThrownBy(() ->
                        new Meeting("m", "", "", null, Duration.ofMinutes(-1), null, List.of(), List.of(), "", false))
                .hasMessage("length is negative: PT-1M");
    }

    @Test
    void a_role_is_held_from_its_first_to_its_last_day() {
        Assignment assignment =
                new Assignment("api", ANA, Role.DRIVE, "", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2));
        assertThat(assignment.heldOn(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(assignment.heldOn(LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(assignment.heldOn(LocalDate.of(2026, 3, 3))).isFalse();
    }

    @Test
    void an_invitation_reads_as_a_message_to_those_required() {
        Meeting meeting = new Meeting(
                "m",
                "Sync",
                "agenda",
                null,
                Duration.ZERO,
                ANA,
                List.of(Participant.named("Bo")),
                List.of(),
                "",
                false);
        Message invitation = meeting.invitation();
        assertThat(invitation.kind()).isEqualTo(MessageKind.MEETING);
        assertThat(invitation.subject()).isEqualTo("Sync");
        assertThat(invitation.recipients()).isEqualTo(Recipients.to(Participant.named("Bo")));
    }

    @Test
    void kinds_are_known_by_their_words() {
        for (MessageKind kind : MessageKind.values()) {
            assertThat(MessageKind.of(kind.word())).isEqualTo(kind);
        }
    }
}
