package dev.adagio.rules.documentation;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
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

/** An accepted record that tells whose word was given, and it was not the decider. */
final class UnheardDecider implements Rule<DecisionRecord> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-unheard-decider",
                    Severity.WARNING,
                    "is accepted without the word of who decides")
            .because("Somebody else cannot give the word of the one who is to answer for the decision.")
            .clearedBy("Have the decider give their word, or name the one who did as the decider.")
            .source(Bibliography.DACI)
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
                Page.of("«Accepted»")
                        .facts("Decider: Ada Kessel", "Signed off by: Bo Lind")
                        .example(),
                Page.of("«Accepted» by Bo Lind on 2031-01-02")
                        .facts("Decider: Ada Kessel")
                        .example(),
                Page.example("""
                        # 7. Go to the island

                        Date: 2031-01-02

                        Driver: Bo Lind

                        Approver: Ada Kessel

                        ## Status

                        «Accepted»

                        ## Context

                        The bridge is closed.

                        ## Approvals

                        * Bo Lind, 2031-01-02
                        """),
                Page.of("Accepted")
                        .facts("Decider: Ada Kessel", "Signed off by: Ada Kessel")
                        .example(),
                Page.of("Accepted")
                        .facts("Decider: Ada Kessel")
                        .example()
                        .note("nobody's word is recorded, so no word is missing"),
                Page.of("Accepted")
                        .facts("Approved by: Bo Lind")
                        .example()
                        .note("who approved it is the decider, as far as it says"),
                Page.of("Proposed")
                        .facts("Decider: Ada Kessel", "Signed off by: Bo Lind")
                        .example()
                        .note("not decided yet"));
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        List<Claim<String>> deciders = Written.deciders(record);
        Set<String> words = Written.names(record.approvals());
        boolean unheard = record.status() == Status.ACCEPTED
                && !words.isEmpty()
                && !deciders.isEmpty()
                && deciders.stream().noneMatch(claim -> words.contains(Written.key(claim.value())));
        return !unheard
                ? List.of()
                : List.of(INFO.finding(Written.status(record))
                        .seen("it was approved by "
                                + String.join(
                                        ", ",
                                        record.approvals().stream()
                                                .map(Claim::value)
                                                .toList())
                                + ", and is " + deciders.get(0).value() + "'s to decide")
                        .confidence(0.8)
                        .build());
    }
}
