package dev.adagio.decision.reading;

import dev.adagio.decision.RoleScheme;
import dev.adagio.model.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a role is called, as the topic {@code role} of the vocabulary has it, and what that means. Deciders,
 * approvers, those consulted and those informed are called so in everyday words too, and read with these.
 */
enum RoleName {
    DRIVER(Role.DRIVE, RoleScheme.DACI, false),
    /** Several drivers may be forces. */
    DRIVERS(Role.DRIVE, RoleScheme.DACI, true),
    ACCOUNTABLE(Role.DECIDE, RoleScheme.RACI, false),
    /** Responsible for what, RACI alone says. */
    RESPONSIBLE(Role.EXECUTE, RoleScheme.RACI, true),
    DRI(Role.DECIDE, RoleScheme.DRI, false),
    RECOMMEND(Role.DRIVE, RoleScheme.RAPID, true),
    AGREE(Role.VETO, RoleScheme.RAPID, true),
    PERFORM(Role.EXECUTE, RoleScheme.RAPID, true),
    INPUT(Role.CONSULT, RoleScheme.RAPID, true),
    DECIDE(Role.DECIDE, RoleScheme.RAPID, true),
    VETO(Role.VETO, null, false),
    EXECUTOR(Role.EXECUTE, null, false);

    private final Role role;
    private final @Nullable RoleScheme scheme;
    private final boolean ambiguous;

    RoleName(Role role, @Nullable RoleScheme scheme, boolean ambiguous) {
        this.role = role;
        this.scheme = scheme;
        this.ambiguous = ambiguous;
    }

    Role role() {
        return role;
    }

    Optional<RoleScheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    /** Whether the word means this only where its scheme is named, or another of its words is used. */
    boolean isAmbiguous() {
        return ambiguous;
    }
}
