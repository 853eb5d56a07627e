package dev.adagio.rules.roles;

import dev.adagio.model.Assignment;
import dev.adagio.model.Audience;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.LeaveAsked;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Matters;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leave that is asked by whoever could give it, for them to see. */
final class ApprovalSeeking implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/approval-seeking", Severity.HINT, "asks leave for what its author decides and can undo")
            .because("Leave that nobody has to give costs a round of waiting.")
            .clearedBy("Say what will be done and when, and that objections are welcome until then.")
            .formerly("role-approval-seeking")
            .source(Bibliography.GITLAB)
            .source(Bibliography.GITHUB)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(LeaveAsked.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Ana", "2026-06-10T08:00:00Z", "Is it ok if I rename the field?")
                        .flagged("Ana decides herself"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("7", "Ana", Role.DECIDE)
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "Do you mind if I close #7?")
                        .flagged("a matter named by its number"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Ana", "2026-06-10T08:00:00Z", "Can I go ahead with the shorter names?")
                        .flagged("another form of it"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Bo", Role.DECIDE)
                        .said("api", "Ana", "2026-06-10T08:00:00Z", "Is it ok if I rename the field?")
                        .accepted("Bo decides: it is right to ask"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .role("api", "Bo", Role.VETO, "four eyes")
                        .said("api", "Ana", "2026-06-10T08:00:00Z", "Is it ok if I rename the field?")
                        .accepted("four eyes"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Ana", "2026-06-10T08:00:00Z", "Is it ok if I delete the archive?")
                        .accepted("what cannot be undone is worth a question"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said(
                                "api",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "I intend to rename the field tomorrow; say so if you object.")
                        .accepted("says what will be done"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Matters matters = Matters.of(workspace);
        List<Finding> findings = new ArrayList<>();
        for (Said<LeaveAsked> said : signals.said(LeaveAsked.class)) {
            Participant sender = said.message().sender();
            Optional<List<Assignment>> roles = matters.of(said.signal().items(), said.conversation());
            if (sender != null && roles.isPresent() && decidesAlone(sender, roles.get())) {
                findings.add(INFO.finding(Shown.at(said))
                        .at(Roles.place(roles.get().get(0)))
                        .seen(Shown.quote(said) + " asks leave on "
                                + roles.get().get(0).subject() + ", which whoever asks decides")
                        .audience(Audience.only(sender))
                        .confidence(0.6)
                        .build());
            }
        }
        return findings;
    }

    private static boolean decidesAlone(Participant person, List<Assignment> roles) {
        return roles.stream().noneMatch(each -> each.role() == Role.VETO)
                && Matters.deciders(roles).allMatch(each -> each.person().id().equals(person.id()))
                && Matters.deciders(roles).findAny().isPresent();
    }
}
