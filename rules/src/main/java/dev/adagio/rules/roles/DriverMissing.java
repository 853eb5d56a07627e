package dev.adagio.rules.roles;

import dev.adagio.model.Role;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Matters;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.LocalDate;
import java.util.List;

/** A matter that nobody moves. */
final class DriverMissing implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/driver-missing", Severity.ERROR, "is to be decided, and nobody drives it")
            .because("What everybody waits for nobody moves: options, questions and dates do not come by themselves.")
            .clearedBy("Name one person who brings it to a decision; it may be the decider.")
            .formerly("role-driver-missing")
            .source(Bibliography.DACI)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.CONSULT)
                        .flagged("decided by Ana, driven by nobody"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.VETO, "privacy")
                        .flagged("a veto drives nothing"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Li", Role.DRIVE, LocalDate.of(2026, 5, 31))
                        .role("api", "Bo", Role.CONSULT)
                        .flagged("the driver's term is over"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.DRIVE)
                        .accepted("Bo drives"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Ana", Role.DRIVE)
                        .accepted("Ana does both"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .accepted("a standing right to decide, and nothing under way"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.EXECUTE)
                        .accepted("a standing order, of which nobody is asked anything"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.EXECUTE)
                        .accepted("nothing to decide"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return Matters.of(workspace).all().stream()
                .filter(roles -> Matters.deciders(roles).findAny().isPresent()
                        && roles.stream().noneMatch(each -> each.role() == Role.DRIVE)
                        && roles.stream().anyMatch(each -> each.role() == Role.CONSULT || each.role() == Role.VETO))
                .map(roles -> INFO.finding(Roles.place(roles.get(0), "drive"))
                        .seen(roles.get(0).subject() + " has a decider and nobody who drives it")
                        .build())
                .toList();
    }
}
