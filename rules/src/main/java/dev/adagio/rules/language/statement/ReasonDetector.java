package dev.adagio.rules.language.statement;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds why something is said or asked. */
public final class ReasonDetector implements Detector<Reason> {

    @Override
    public Class<Reason> finds() {
        return Reason.class;
    }

    @Override
    public List<Reason> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        List<Reason> found = new ArrayList<>();
        add(words, "reason-purpose", Reason.Kind.PURPOSE, found);
        add(words, "reason-cause", Reason.Kind.CAUSE, found);
        add(words, "reason-information", Reason.Kind.INFORMATION, found);
        needs(signals, found);
        return found;
    }

    /** "I need the extension, how do I get it?": the need is what the question is for. */
    private static void needs(Signals signals, List<Reason> found) {
        Utterances utterances = Utterances.of(signals);
        for (PhraseMatch match : utterances.words().phrases("need-stated")) {
            if (utterances.of(match).is(Utterance.Mood.QUESTION)) {
                found.add(new Reason(match.span(), 0.6, Reason.Kind.PURPOSE));
            }
        }
    }

    private static void add(OwnWords words, String lexicon, Reason.Kind kind, List<Reason> found) {
        for (PhraseMatch match : words.phrases(lexicon)) {
            found.add(new Reason(match.span(), 0.75, kind));
        }
    }
}
