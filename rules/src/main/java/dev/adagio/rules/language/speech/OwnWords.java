package dev.adagio.rules.language.speech;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.util.List;

/** What the author says in a text, with words in quotation marks, which do not overlap, left out. */
public record OwnWords(Passage passage, List<Quotation> quotations) {

    public static OwnWords of(Signals signals) {
        return new OwnWords(signals.body(), signals.all(Quotation.class));
    }

    public Reading reading() {
        return passage.reading();
    }

    /** Where the author says a phrase of a lexicon, in order. */
    public List<PhraseMatch> phrases(String lexicon) {
        return unquoted(passage.phrases(lexicon));
    }

    /** Those of some phrases that the author says. */
    public List<PhraseMatch> unquoted(List<PhraseMatch> matches) {
        if (quotations.isEmpty() || matches.isEmpty()) {
            return matches;
        }
        return matches.stream().filter(match -> !isQuoted(match.span())).toList();
    }

    public boolean says(String lexicon) {
        return !phrases(lexicon).isEmpty();
    }

    /** Whether words stand within quotation marks. */
    public boolean isQuoted(Span span) {
        int last = Signal.firstFrom(quotations, span.start() + 1) - 1;
        return last >= 0 && quotations.get(last).span().contains(span);
    }
}
