package dev.adagio.model;

import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes or receives messages.
 *
 * @param id what the host knows this person by; unique among the participants of one subject
 * @param name how the name is shown, and how texts may address this person
 * @param zone where this person's clock is, or null where unknown
 */
public record Participant(String id, String name, @Nullable ZoneId zone) {

    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** A participant known by name alone. */
    public static Participant named(String name) {
        return new Participant(name, name, null);
    }
}
