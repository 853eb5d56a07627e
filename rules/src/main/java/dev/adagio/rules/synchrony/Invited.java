package dev.adagio.rules.synchrony;

import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import dev.adagio.rule.Example;
import dev.adagio.rule.Place;
import dev.adagio.rules.synchrony.meeting.Purpose;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What rules say of invitations. */
final class Invited {

    private static final int FEWEST = 3;

    private Invited() {}

    /** The purpose of a meeting of several people that takes place, if its title or text tells one. */
    static Optional<Purpose> purpose(Meeting meeting, Signals signals) {
        return meeting.cancelled()
                        || meeting.required().size() + meeting.optional().size() < FEWEST
                ? Optional.empty()
                : Purpose.of(signals);
    }

    /** The title of a meeting. */
    static Place title(Meeting meeting) {
        return new Place.InField("meeting", meeting.id(), "title", meeting.title());
    }

    /** Whether something is to be decided or answered. */
    static boolean asks(Signals signals) {
        return signals.all(Question.class).stream().anyMatch(Question::direct)
                || signals.title().text().contains("?")
                || Purpose.DECISION.isSaidIn(signals);
    }

    /** An invitation of so many people in which a rule finds something. */
    static Example<Meeting> flagged(int people, String title, String text, String note) {
        return new Example<>(meeting(people, title, text), List.of(new Span(0, 0)), note);
    }

    /** An invitation of so many people in which a rule finds nothing. */
    static Example<Meeting> accepted(int people, String title, String text, String note) {
        return new Example<>(meeting(people, title, text), List.of(), note);
    }

    private static Meeting meeting(int people, String title, String text) {
        List<Participant> required = IntStream.range(0, people)
                .mapToObj(i -> Participant.named("P" + i))
                .toList();
        return new Meeting(
                "m1",
                title,
                text,
                ZonedDateTime.parse("2026-06-11T10:00:00Z"),
                Duration.ofMinutes(30),
                Participant.named("Ana"),
                required,
                List.of(),
                "",
                false);
    }
}
