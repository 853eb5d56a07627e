package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RoleClaim;
import dev.adagio.decision.Status;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Set;

/** A decided record that affects somebody who was neither asked nor told. */
final class AffectedUninformed implements Rule<DecisionRecord> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/affected-uninformed",
                    Severity.WARNING,
                    "affects somebody who was neither asked nor told")
            .because("They learn of the decision from its consequences.")
            .clearedBy("Ask them or tell them, and say so under consulted or informed.")
            .formerly("doc-affected-uninformed")
            .source(Bibliography.SOURCEGRAPH)
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
                        .facts("Affected teams: «Harbour», Support", "Informed: Support")
                        .example(),
                Page.example("""
                        ---
                        status: accepted
                        date: 2031-01-02
                        affected: [«Harbour»]
                        ---
                        # Go to the island

                        ## Context

                        The bridge is closed.
                        """),
                Page.of("Accepted")
                        .decision("We row.", "", "## Affected teams", "", "* «Harbour»")
                        .example(),
                Page.of("Accepted")
                        .facts("Affected teams: Harbour, Support", "Consulted: Harbour", "Informed: Support")
                        .example(),
                Page.of("Accepted")
                        .facts("Affected teams: Harbour", "Deciders: Harbour")
                        .example()
                        .note("they decided it"),
                Page.of("Proposed").facts("Affected teams: Harbour").example().note("there is time to tell them"),
                Page.of("Accepted").example().note("nobody is said to be affected"));
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        if (record.status() != Status.ACCEPTED) {
            return List.of();
        }
        Set<String> involved =
                Written.names(record.roles().stream().map(RoleClaim::person).toList());
        return record.affected().stream()
                .filter(claim -> !involved.contains(Written.key(claim.value())))
                .limit(1)
                .map(claim -> INFO.finding(Written.place(record, claim))
                        .seen(claim.value() + " is affected, and was neither consulted nor informed as far as it says")
                        .confidence(0.8)
                        .build())
                .toList();
    }
}
