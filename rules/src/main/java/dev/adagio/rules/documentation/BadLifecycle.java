package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.StatusStep;
import dev.adagio.decision.Transition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** A step in the life of a decision that no decision can take. */
final class BadLifecycle implements Rule<DecisionRecord> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/bad-lifecycle", Severity.WARNING, "takes a step that no decision can take")
            .because("What was decided cannot be undecided unseen: a reader would not know what held in between.")
            .clearedBy("Tell the step that is missing, or correct the status or the day that is wrong.")
            .formerly("doc-bad-lifecycle")
            .source(Bibliography.MADR)
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
                Page.of("Rejected 2031-01-02", "", "«Accepted» 2031-02-03").example(),
                Page.of("* 2031-01-02: accepted", "* 2031-02-03: «proposed»").example(),
                Page.of("Superseded 2031-01-02", "", "«Deprecated» 2031-02-03").example(),
                Page.of("Accepted 2031-02-03", "", "Proposed 2031-01-02")
                        .example()
                        .note("the days tell the order"),
                Page.of("Rejected 2031-01-02", "", "Proposed 2031-02-03", "", "Accepted 2031-03-04")
                        .example()
                        .note("put forward anew"),
                Page.of("Accepted 2031-01-02", "", "Deprecated 2031-02-03").example(),
                Page.of("Rejected", "", "Accepted").example().note("without days there is no order"));
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < record.history().size(); i++) {
            StatusStep before = record.history().get(i - 1);
            StatusStep step = record.history().get(i);
            if (before.date().isEqual(step.date())) {
                continue;
            }
            Transition.refusal(before.status().value(), step.status().value())
                    .ifPresent(why -> findings.add(INFO.finding(Written.place(record, step.status()))
                            .seen("on " + step.date() + " it became "
                                    + step.status().value().word() + "; " + why)
                            .evidence(Written.place(record, before.status()))
                            .confidence(0.9)
                            .build()));
        }
        return findings;
    }
}
