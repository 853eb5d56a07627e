package dev.adagio.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who has which role in what, and for how long.
 *
 * @param subject the matter
 * @param person who holds the role
 * @param role what they do in it
 * @param scope the ground the role is limited to, or empty for the whole matter
 * @param from the first day, or null for always
 * @param until the last day, or null where it does not end
 */
public record Assignment(
        String subject,
        Participant person,
        Role role,
        String scope,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public Assignment {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(scope, "scope");
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("assignment ends before it begins: " + from + " to " + until);
        }
    }

    /** Whether the role is held on this day. */
    public boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
