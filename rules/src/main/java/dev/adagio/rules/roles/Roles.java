package dev.adagio.rules.roles;

import dev.adagio.model.Assignment;
import dev.adagio.rule.Place;
import dev.adagio.rules.workspace.Shown;

/** The roles people have, as places of findings. */
final class Roles {

    private Roles() {}

    /** Who has a role. */
    static Place place(Assignment assignment) {
        return new Place.InField(
                "matter",
                assignment.subject(),
                Shown.word(assignment.role()),
                assignment.person().name());
    }

    /** A role of a matter that nobody has. */
    static Place place(Assignment any, String role) {
        return new Place.InField("matter", any.subject(), role, "");
    }
}
