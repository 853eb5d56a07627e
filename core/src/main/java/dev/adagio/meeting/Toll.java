package dev.adagio.meeting;

import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a meeting takes of those who have to be there, each time.
 *
 * @param length how long it is
 * @param people how many they are, with whoever called it; who may stay away does not count
 */
public record Toll(Duration length, int people) {

    /** The toll of a meeting, where its people and its length are known. What takes whole days is no meeting. */
    public static Optional<Toll> of(Meeting meeting) {
        Set<String> people = new HashSet<>();
        for (Participant person : meeting.required()) {
            people.add(person.id());
        }
        if (meeting.organizer() != null) {
            people.add(meeting.organizer().id());
        }
        Duration length = meeting.length();
        if (people.size() < 2 || length.isZero() || length.compareTo(Duration.ofDays(1)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Toll(length, people.size()));
    }

    /** Hours of all people together, each time. */
    public double hours() {
        return length.toMinutes() / 60.0 * people;
    }
}
