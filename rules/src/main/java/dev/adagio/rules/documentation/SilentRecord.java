package dev.adagio.rules.documentation;

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

/** A record that takes silence for consent to what cannot be undone. */
final class SilentRecord implements Rule<DecisionRecord> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/record-silent-one-way-door",
                    Severity.WARNING,
                    "takes silence for consent to what cannot be undone")
            .because("Silence may mean that nobody saw it; what is gone by then does not come back.")
            .clearedBy("Name who has agreed, or keep a way back until they have.")
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
                        .context("The log is full.")
                        .decision("«Nobody objected», so the old readings are deleted.")
                        .example(),
                Page.of("Accepted")
                        .context("The log is full.")
                        .decision("«If nobody objects» we drop the old tables for good.")
                        .example(),
                Page.of("Accepted")
                        .context("The boat leaks.")
                        .decision("We scrap the boat, since «nobody spoke up».")
                        .example(),
                Page.of("Accepted")
                        .facts("Approved by: Ada Kessel")
                        .context("The log is full.")
                        .decision("Nobody objected, so the old readings are deleted.")
                        .example()
                        .note("somebody gave their word"),
                Page.of("Accepted")
                        .context("The log is full.")
                        .decision("Nobody objected, so we use the smaller hall.")
                        .example()
                        .note("can be undone"),
                Page.of("Accepted")
                        .context("The log is full.")
                        .decision("Nobody objected, so the old readings are deleted; a backup is kept.")
                        .example()
                        .note("there is a way back"),
                Page.of("Proposed")
                        .context("The log is full.")
                        .decision("Nobody objected, so the old readings are deleted.")
                        .example()
                        .note("not decided yet"));
    }

    @Override
    public List<String> wording() {
        return List.of(TacitConsent.SILENCE, TacitConsent.FINAL, TacitConsent.WAY_BACK);
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        boolean closed = record.status() == Status.ACCEPTED
                && record.approvals().isEmpty()
                && !signals.body().says(TacitConsent.WAY_BACK);
        if (!closed) {
            return List.of();
        }
        return TacitConsent.in(signals, INFO);
    }
}
