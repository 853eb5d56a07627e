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
import dev.adagio.rules.workspace.Matters;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A matter in which nobody decides, or several do. */
final class DeciderCount implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/decider-count", Severity.ERROR, "does not have exactly one decider")
            .because("Where two decide nobody does, and where nobody decides it is decided by whoever is loudest.")
            .clearedBy("Name one decider; whoever else has to agree has a veto within a stated scope.")
            .formerly("role-decider-count")
            .source(Bibliography.DACI)
            .source(Bibliography.GITLAB)
            .build();

    private static final Set<Role> DECIDED = EnumSet.of(Role.DRIVE, Role.CONSULT, Role.VETO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.DECIDE)
                        .role("api", "Li", Role.DRIVE)
                        .flagged("two"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Li", Role.DRIVE)
                        .role("api", "Bo", Role.CONSULT)
                        .flagged("none"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE, "names")
                        .role("api", "Bo", Role.DECIDE, "names")
                        .flagged("two within one scope"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.DRIVE)
                        .accepted("one"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.VETO, "payments above a limit: four eyes")
                        .accepted("four eyes are a veto with a scope"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE, "names")
                        .role("api", "Bo", Role.DECIDE, "versions")
                        .accepted("each within a scope of their own"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Kees", Role.DECIDE, LocalDate.of(2026, 5, 31))
                        .role("api", "Ana", Role.DECIDE)
                        .accepted("one after the other"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.EXECUTE)
                        .accepted("only told who does it"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (List<Assignment> roles : Matters.of(workspace).all()) {
            Map<String, List<Assignment>> deciders = new LinkedHashMap<>();
            Matters.deciders(roles)
                    .forEach(each -> deciders.computeIfAbsent(each.scope(), any -> new ArrayList<>())
                            .add(each));
            deciders.forEach((scope, each) -> several(scope, each).ifPresent(findings::add));
            if (deciders.isEmpty() && isDecided(roles)) {
                findings.add(INFO.finding(Roles.place(roles.get(0), "decide"))
                        .seen(roles.get(0).subject() + " has people with roles, and nobody who decides")
                        .build());
            }
        }
        return findings;
    }

    private static Optional<Finding> several(String scope, List<Assignment> deciders) {
        List<Participant> people =
                deciders.stream().map(Assignment::person).distinct().toList();
        if (people.size() < 2) {
            return Optional.empty();
        }
        Finding.Builder finding = INFO.finding(Roles.place(deciders.get(0)));
        deciders.stream().skip(1).map(Roles::place).forEach(finding::at);
        return Optional.of(finding.seen(people.size() + " people decide on "
                        + deciders.get(0).subject() + (scope.isEmpty() ? "" : " (" + scope + ")"))
                .build());
    }

    /** Whether it is something to be decided: somebody drives it, is asked about it, or may object. */
    private static boolean isDecided(List<Assignment> roles) {
        return roles.stream().anyMatch(each -> DECIDED.contains(each.role()));
    }
}
