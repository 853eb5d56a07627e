package dev.adagio.model;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time that people are asked to spend together.
 *
 * @param id what the host knows this meeting by
 * @param title its title, or empty
 * @param description agenda and notes as text, or empty
 * @param start when it starts, in the organiser's zone; null where not yet set
 * @param length how long it takes; zero where unknown
 * @param organizer who called it, or null where unknown
 * @param required those asked to be there
 * @param optional those who may stay away
 * @param recurrence how it repeats, as an iCalendar {@code RRULE} value, or empty for a single meeting
 * @param cancelled whether it was called off
 */
public record Meeting(
        String id,
        String title,
        String description,
        @Nullable ZonedDateTime start,
        Duration length,
        @Nullable Participant organizer,
        List<Participant> required,
        List<Participant> optional,
        String recurrence,
        boolean cancelled) {

    public Meeting {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(recurrence, "recurrence");
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        if (length.isNegative()) {
            throw new IllegalArgumentException("length is negative: " + length);
        }
    }

    /** The invitation as a message: the title as subject, the description as text, the required people addressed. */
    public Message invitation() {
        return Message.builder(description)
                .id(id)
                .kind(MessageKind.MEETING)
                .subject(title)
                .sender(organizer)
                .recipients(new Recipients(required, optional))
                .build();
    }
}
