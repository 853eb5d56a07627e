package dev.adagio.rules.language.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.MeetingRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRequestDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can we meet tomorrow?",
                "Let's talk on Friday.",
                "Could you schedule a call with Ana?",
                "Are you free for lunch next week?",
                "Please give me a call.",
                "I set up a meeting for Tuesday.",
                "Would you join a short video call?",
                "What about dinner on Monday?",
                "Call me.",
                "I would be glad to meet with you in Porto.",
                "We can go over it in person.",
                "Please send me your availability for the second week.",
                "Wanna come over for a beer?",
                "Or we hop on zoom and try it.",
                "Thanks for your letter yesterday, can we meet on Friday?"
            })
    void wishes_to_talk_at_the_same_time(String text) {
        assertThat(Read.chat(text).all(MeetingRequest.class)).isNotEmpty();
    }

    @Test
    void the_span_covers_the_words_that_wish() {
        assertThat(Read.words(MeetingRequest.class, "Can we meet tomorrow?")).containsExactly("Can we meet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parts meet the requirements.",
                "You have to call the function twice.",
                "The API call fails.",
                "Nice to meet you.",
                "I call it a day.",
                "We talked about it yesterday.",
                "Call me if you have any questions.",
                "The server talks to the client.",
                "The meeting yesterday was long.",
                "As I said at the face to face meeting, we need a list.",
                "If there are any comments on the draft, please call my office.",
                "I met with the owner of the shop and our lunch went well.",
                "There will be no meeting this week.",
                "Please call if you need another key.",
                "The gate does this call: open(door).",
                "We are not sure we can come to the meeting.",
                "Thank you for the chance to meet with you on Tuesday."
            })
    void meeting_words_in_other_senses(String text) {
        assertThat(Read.words(MeetingRequest.class, text)).isEmpty();
    }

    @Test
    void an_invitation_asks_by_its_title() {
        Message message = Message.builder("See the list.")
                .kind(MessageKind.MEETING)
                .subject("Weekly meeting")
                .build();
        assertThat(Read.FINDER.read(message).all(MeetingRequest.class)).hasSize(1);
    }

    @Test
    void an_agenda_invites() {
        Message titled = Message.builder("Roll call\n\nThe new roof")
                .kind(MessageKind.MEETING)
                .subject("Agenda of the barn group for May 3")
                .build();
        assertThat(Read.FINDER.read(titled).all(MeetingRequest.class)).hasSize(1);
        Message headed = Message.builder("May 3, 10:00\n\nAgenda:\n\n1. The new roof")
                .kind(MessageKind.MEETING)
                .subject("The barn group")
                .build();
        assertThat(Read.FINDER.read(headed).all(MeetingRequest.class)).hasSize(1);
    }

    @Test
    void a_time_offered_under_the_title_of_a_meeting_is_scheduling() {
        Message message = Message.builder("How about Wednesday at 10:00?")
                .kind(MessageKind.EMAIL)
                .subject("Re: lunch with the new team")
                .build();
        assertThat(Read.words(MeetingRequest.class, Read.FINDER.read(message))).isNotEmpty();
    }
}
