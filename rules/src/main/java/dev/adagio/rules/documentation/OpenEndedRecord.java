package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Signals;
import java.util.List;

/** A record that puts something forward, with nobody to decide, no day, and no word on silence. */
final class OpenEndedRecord implements Rule<DecisionRecord> {

    /** Who decides, by when, or what silence means; the words of the rule on messages. */
    private static final String SETTLED = "documentation/open-ended-proposal: settled";

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-open-ended",
                    Severity.WARNING,
                    "is proposed and does not say how it is settled")
            .because("A proposal without an end stays open for ever, or is followed before it was decided.")
            .clearedBy("Say who decides, until when comments count, and what silence means.")
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.LAZY_CONSENSUS)
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
                Page.of("«Proposed»").example(),
                Page.example("""
                        ---
                        status: «proposed»
                        date: 2031-01-02
                        ---
                        # Go to the island

                        ## Context and Problem Statement

                        The bridge is closed.
                        """),
                Page.of("«In review»").example(),
                Page.of("Proposed").facts("Deciders: Ada Kessel").example().note("somebody decides"),
                Page.of("Proposed")
                        .decision("We row. Comments count until Friday, then we do it.")
                        .example()
                        .note("there is a day"),
                Page.of("Proposed").facts("Review by: 2031-02-03").example().note("there is a day"),
                Page.of("Accepted").example().note("settled"),
                Page.of("Draft").example().note("not put forward yet"));
    }

    @Override
    public List<String> wording() {
        return List.of(SETTLED);
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        boolean open = record.status() == Status.PROPOSED
                && record.deciders().isEmpty()
                && record.review().isEmpty()
                && !signals.body().says(SETTLED)
                && !signals.any(Deadline.class);
        return !open
                ? List.of()
                : List.of(INFO.finding(Written.status(record))
                        .seen("it is proposed; who decides, by when, and what silence means is left open")
                        .confidence(0.7)
                        .build());
    }
}
