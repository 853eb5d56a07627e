package dev.adagio.rules.documentation;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Place;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Signals;
import java.util.List;

/** A record that takes silence for consent to what cannot be undone. */
final class SilentRecord implements Rule<DecisionRecord> {

    private static final String SILENCE = "documentation/silent-one-way-door: silence";

    private static final String FINAL = "documentation/silent-one-way-door: final";

    private static final String WAY_BACK = "documentation/silent-one-way-door: way back";

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
        return List.of(SILENCE, FINAL, WAY_BACK);
    }

    @Override
    public List<Finding> check(DecisionRecord record, Signals signals) {
        boolean closed = record.status() == Status.ACCEPTED
                && record.approvals().isEmpty()
                && !signals.body().says(WAY_BACK);
        if (!closed) {
            return List.of();
        }
        Place place = new Place(signals.body().reading());
        List<PhraseMatch> ends = signals.body().phrases(FINAL);
        return place.said(SILENCE, signals.body())
                .filter(match -> place.sentenceAt(match.span())
                        .filter(sentence ->
                                ends.stream().anyMatch(end -> sentence.span().overlaps(end.span())))
                        .isPresent())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " stands for a yes to what cannot be undone")
                        .confidence(0.7)
                        .build())
                .toList();
    }
}
