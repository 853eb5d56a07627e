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
import dev.adagio.rules.heard.Announced;
import dev.adagio.rules.heard.Called;
import dev.adagio.rules.workspace.Calls;
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

/** A decision that is announced by somebody who does not make it, for them to see. */
final class WrongDecider implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/wrong-decider", Severity.WARNING, "announces a decision that somebody else has to make")
            .because("A decision that its decider does not know of is made again, or undone.")
            .clearedBy("Say what is recommended, and call the decider; or link where the decider said so.")
            .formerly("role-wrong-decider")
            .source(Bibliography.RAPID)
            .source(Bibliography.DACI)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Announced.class, Called.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "We decided to drop the old names.")
                        .flagged("Ana decides, Bo announces"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("7", "Ana", Role.DECIDE)
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "I've decided that #7 waits until July.")
                        .flagged("a matter named by its number"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "Decided: we drop the old names.")
                        .flagged("in a word"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Bo", Role.DECIDE)
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "We decided to drop the old names.")
                        .accepted("Bo decides"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said(
                                "api",
                                "Bo",
                                "2026-06-10T08:00:00Z",
                                "I recommend to drop the old names. We have not decided yet.")
                        .accepted("a recommendation"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "Ana decided to drop the old names.")
                        .accepted("it tells of Ana's decision"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("prices", "Ana", Role.DECIDE)
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "We decided to drop the old names.")
                        .accepted("another matter"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Ana", "2026-06-10T07:00:00Z", "Let us drop the old names.")
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "We decided to drop the old names.")
                        .accepted("Ana said so herself"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Matters matters = Matters.of(workspace);
        if (matters.isEmpty()) {
            return List.of();
        }
        Calls calls = new Calls(signals);
        List<Finding> findings = new ArrayList<>();
        for (Said<Announced> said : signals.said(Announced.class)) {
            Participant sender = said.message().sender();
            Optional<List<Assignment>> roles = matters.of(said.signal().items(), said.conversation());
            if (sender == null || roles.isEmpty()) {
                continue;
            }
            List<Assignment> deciders = Matters.deciders(roles.get()).toList();
            if (!deciders.isEmpty()
                    && deciders.stream()
                            .noneMatch(each -> each.person().id().equals(sender.id())
                                    || calls.has(each.person(), said.conversation()))) {
                findings.add(INFO.finding(Shown.at(said))
                        .at(Roles.place(deciders.get(0)))
                        .seen(Shown.quote(said) + " announces a decision on "
                                + deciders.get(0).subject() + ", on which somebody else decides")
                        .audience(Audience.only(sender))
                        .confidence(0.7)
                        .build());
            }
        }
        return findings;
    }
}
