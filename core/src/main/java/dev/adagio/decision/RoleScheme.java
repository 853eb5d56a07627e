package dev.adagio.decision;

import dev.adagio.model.Role;
import java.util.Optional;

/**
 * A way to say who does what in a decision, and what its letters stand for. The schemes share letters and
 * mean different things by them: an "A" is Approver, Accountable or Agree, and an "R" Recommend or Responsible.
 * So a letter is read only where its scheme is named; elsewhere it stays unknown.
 */
public enum RoleScheme {
    /**
     * Driver, Approver, Contributors, Informed; one driver and one approver. Source: Atlassian, "DACI: a method for
     * better project decisions".
     */
    DACI,
    /**
     * Recommend, Agree, Perform, Input, Decide; who must agree holds a veto. Source: Bain, RAPID, the only scheme that
     * names who performs.
     */
    RAPID,
    /** Responsible, Accountable, Consulted, Informed; one is accountable. Source: the RACI charts of project work. */
    RACI,
    /** A directly responsible individual, who is what RACI calls accountable. Source: GitLab's handbook. */
    DRI;

    /** Its letters, each once, in upper case; nothing where it has none. */
    public String letters() {
        return switch (this) {
            case DACI -> "DACI";
            case RAPID -> "RAPID";
            case RACI -> "RACI";
            case DRI -> "";
        };
    }

    /** What a letter of this scheme stands for, in either case; nothing where the scheme has no such letter. */
    public Optional<Role> role(char letter) {
        char upper = Character.toUpperCase(letter);
        return Optional.ofNullable(
                switch (this) {
                    case DACI ->
                        switch (upper) {
                            case 'D' -> Role.DRIVE;
                            case 'A' -> Role.DECIDE;
                            case 'C' -> Role.CONSULT;
                            case 'I' -> Role.INFORM;
                            default -> null;
                        };
                    case RAPID ->
                        switch (upper) {
                            case 'R' -> Role.DRIVE;
                            case 'A' -> Role.VETO;
                            case 'P' -> Role.EXECUTE;
                            case 'I' -> Role.CONSULT;
                            case 'D' -> Role.DECIDE;
                            default -> null;
                        };
                    case RACI ->
                        switch (upper) {
                            case 'R' -> Role.EXECUTE;
                            case 'A' -> Role.DECIDE;
                            case 'C' -> Role.CONSULT;
                            case 'I' -> Role.INFORM;
                            default -> null;
                        };
                    case DRI -> null;
                });
    }
}
