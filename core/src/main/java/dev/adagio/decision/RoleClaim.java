package dev.adagio.decision;

import dev.adagio.model.Role;
import dev.adagio.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody whom a record names in a role.
 *
 * @param role what they do
 * @param person who, by name or handle
 * @param scheme the scheme in whose words the role is named; empty where the words are of none
 * @param scope the ground the role is limited to, where that is said
 */
public record RoleClaim(Role role, Claim<String> person, Optional<RoleScheme> scheme, Optional<Span> scope) {

    /** A claim. */
    public RoleClaim {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(scope, "scope");
    }

    /** Whether it is held for a piece of work alone, which is named apart from the person, as in the row of a table. */
    public boolean isOfPart() {
        return scope.isPresent() && !person.span().contains(scope.get());
    }
}
