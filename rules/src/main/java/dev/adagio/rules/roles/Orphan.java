package dev.adagio.rules.roles;

import dev.adagio.model.Assignment;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A role that nobody who is here holds. */
final class Orphan implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/orphan", Severity.WARNING, "is a role whose holder is gone or whose term is over")
            .because("Whoever asks asks nobody, and finds out late.")
            .clearedBy("Name who has the role now, and until when.")
            .formerly("role-orphan")
            .source(Bibliography.POSTHOG)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Kees", Role.DECIDE)
                        .gone("Kees")
                        .flagged("Kees left"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Kees", Role.DRIVE, LocalDate.of(2026, 5, 31))
                        .flagged("the term is over"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Kees", Role.DECIDE)
                        .role("api", "Ana", Role.DRIVE)
                        .gone("Kees")
                        .flagged("another role does not replace it"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .gone("Kees")
                        .accepted("Ana is here"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Kees", Role.DECIDE, LocalDate.of(2026, 5, 31))
                        .role("api", "Ana", Role.DECIDE)
                        .accepted("somebody followed"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Kees", Role.DRIVE, LocalDate.of(2026, 9, 30))
                        .accepted("until September"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Kees", Role.DECIDE)
                        .role("api", "Ana", Role.DECIDE)
                        .gone("Kees")
                        .accepted("a delegate has it too"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        LocalDate today = LocalDate.ofInstant(workspace.at(), ZoneOffset.UTC);
        Set<String> gone = workspace.gone().stream().map(Participant::id).collect(Collectors.toSet());
        Set<List<Object>> held = workspace.assignments().stream()
                .filter(each ->
                        each.heldOn(today) && !gone.contains(each.person().id()))
                .map(Orphan::office)
                .collect(Collectors.toSet());
        return workspace.assignments().stream()
                .filter(each -> each.heldOn(today) ? gone.contains(each.person().id()) : isOver(each, today))
                .filter(each -> !held.contains(office(each)))
                .map(each -> INFO.finding(Roles.place(each))
                        .seen("nobody is left to " + Shown.word(each.role()) + " on " + each.subject() + ": "
                                + (isOver(each, today) ? "the term ended on " + each.until() : "the holder is gone"))
                        .build())
                .toList();
    }

    private static boolean isOver(Assignment assignment, LocalDate today) {
        return assignment.until() != null && assignment.until().isBefore(today);
    }

    private static List<Object> office(Assignment assignment) {
        return List.of(assignment.subject(), assignment.role(), assignment.scope());
    }
}
