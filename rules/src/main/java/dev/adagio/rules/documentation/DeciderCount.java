package dev.adagio.rules.documentation;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.model.Role;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.List;

/** A record that says who does what, and has nobody or several to decide. */
final class DeciderCount implements Rule<DecisionRecord> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-decider-count", Severity.WARNING, "has not exactly one to decide")
            .because("Where several decide, each may wait for the other; where nobody does, nothing is decided.")
            .clearedBy("Name the one who decides; the others are consulted, or hold a veto in their field.")
            .source(Bibliography.DACI)
            .source(Bibliography.RAPID)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<DecisionRecord> subject() {
        return DecisionRecord.class;
    }

    @Override
    public List<Example<DecisionRecord>> examples() {
        return List.of(
                Page.of("Accepted")
                        .facts("Driver: Ada Kessel", "Approvers: Bo Lind, «Cy Dahl»")
                        .example(),
                Page.of("Proposed")
                        .facts("Driver: «Ada Kessel»", "Informed: Crew")
                        .example()
                        .note("nobody decides"),
                Page.example("""
                        ---
                        status: accepted
                        date: 2031-01-02
                        raci:
                          responsible: Ada
                          accountable: [Bo, «Cy»]
                        ---
                        # Go to the island
                        """),
                Page.of("Accepted")
                        .facts("Driver: Ada Kessel", "Approver: Bo Lind")
                        .example(),
                Page.of("Accepted")
                        .facts("Deciders: Ada Kessel, Bo Lind")
                        .example()
                        .note("a list of who was there, and no scheme"),
                Page.of("Accepted")
                        .facts("Driver: Ada Kessel", "Decider: Bo Lind", "Approved by: Cy Dahl")
                        .example()
                        .note("one decides, another gave their word"),
                Page.of("Accepted").example().note("it does not say who does what"));
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        List<Claim<String>> deciders = Written.deciders(record);
        boolean parted = deciders.isEmpty()
                && record.roles().stream().anyMatch(claim -> claim.role() == Role.DECIDE && claim.isOfPart());
        if (!Written.givesRoles(record) || deciders.size() == 1 || parted) {
            return List.of();
        }
        Claim<String> shown = deciders.isEmpty() ? record.roles().get(0).person() : deciders.get(1);
        String seen = deciders.isEmpty()
                ? "roles are given, and nobody decides"
                : deciders.size() + " are named to decide: "
                        + String.join(", ", deciders.stream().map(Claim::value).toList());
        return List.of(INFO.finding(Written.place(record, shown))
                .seen(seen)
                .confidence(0.8)
                .build());
    }
}
