package dev.adagio.rules.roles;

import dev.adagio.model.Role;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.OwnerSought;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Matters;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.List;

/** A question about who is responsible. */
final class OwnerUnknown implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/owner-sought", Severity.HINT, "asks who is responsible, so that it cannot be looked up")
            .because("What one has to ask the next one asks again, and meanwhile nobody feels addressed.")
            .clearedBy("Write down who decides and who drives it, where one looks first.")
            .source(Bibliography.GITLAB)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(OwnerSought.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "Who owns the import job?")
                        .flagged("whose is it?"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "The labels differ. Who decides which one we use?")
                        .flagged("who decides?"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "Who's responsible for the billing page?")
                        .flagged("in other words"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "The handbook says who owns the import job.")
                        .accepted("it can be looked up"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "I own the import job.")
                        .accepted("a statement"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "Does anyone know how the import works?")
                        .accepted("asked about something else"),
                Company.at("2026-06-10T12:00:00Z")
                        .role("api", "Ana", Role.DECIDE)
                        .said("api", "Bo", "2026-06-10T08:00:00Z", "Who owns the names?")
                        .accepted("written down already, the question apart"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Matters matters = Matters.of(workspace);
        return signals.said(OwnerSought.class).stream()
                .filter(said -> matters.of(said.conversation()).isEmpty())
                .flatMap(said -> Shown.finding(INFO, said).stream()
                        .map(finding -> finding.seen(Shown.quote(said) + " asks who is responsible")
                                .confidence(0.7)
                                .build()))
                .toList();
    }
}
