package dev.adagio.rules.documentation;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signals;
import java.util.List;

/** Silence that counts as a yes to what cannot be undone: both said in one sentence. */
final class TacitConsent {

    static final String SILENCE = "documentation/silent-one-way-door: silence";

    static final String FINAL = "documentation/silent-one-way-door: final";

    static final String WAY_BACK = "documentation/silent-one-way-door: way back";

    private TacitConsent() {}

    /** The first place in a text, as a finding of this rule. */
    static List<Finding> in(Signals signals, RuleInfo rule) {
        Passage body = signals.body();
        Layout layout = new Layout(body.reading());
        List<PhraseMatch> ends = body.phrases(FINAL);
        return layout.said(SILENCE, body)
                .filter(match -> layout.sentenceAt(match.span())
                        .filter(sentence ->
                                ends.stream().anyMatch(end -> sentence.span().overlaps(end.span())))
                        .isPresent())
                .limit(1)
                .map(match -> rule.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " stands for a yes to what cannot be undone")
                        .confidence(0.7)
                        .build())
                .toList();
    }
}
