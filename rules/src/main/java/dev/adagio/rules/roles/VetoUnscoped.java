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

/** A veto without a scope. */
final class VetoUnscoped implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/veto-unscoped", Severity.WARNING, "gives a veto without saying on what ground")
            .because("A veto without a ground is a second decider.")
            .clearedBy("Say what the objection may rest on, such as privacy only.")
            .formerly("role-veto-unscoped")
            .source(Bibliography.RAPID)
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
                        .role("api", "Bo", Role.VETO)
                        .flagged("on any ground"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("prices", "Legal", Role.VETO)
                        .flagged("a department"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Bo", Role.VETO, " ")
                        .flagged("a blank is no ground"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Bo", Role.VETO, "privacy")
                        .accepted("privacy"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Bo", Role.CONSULT)
                        .accepted("asked, and may not object"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Bo", Role.VETO, "payments: two signatures by law")
                        .accepted("four eyes"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Bo", Role.VETO, LocalDate.of(2026, 5, 31))
                        .accepted("over"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return Matters.of(workspace).all().stream()
                .flatMap(List::stream)
                .filter(each -> each.role() == Role.VETO && each.scope().isBlank())
                .map(each -> INFO.finding(Roles.place(each))
                        .seen("a veto on " + each.subject() + " says no ground")
                        .build())
                .toList();
    }
}
