package dev.adagio.rules.language.time;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Taken;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import java.util.ArrayList;
import java.util.List;

/** Finds claims that something presses, with their reason where the text gives one. */
public final class UrgencyDetector implements Detector<Urgency> {

    @Override
    public Class<Urgency> finds() {
        return Urgency.class;
    }

    @Override
    public List<Urgency> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        OwnWords words = utterances.words();
        if (words.says("presses-not")) {
            return List.of();
        }
        List<Urgency> found = new ArrayList<>();
        Taken taken = new Taken();
        for (PhraseMatch match : words.phrases("time-pressure")) {
            if (!utterances.of(match).aside()) {
                taken.take(match.span());
                found.add(new Urgency(match.span(), 0.65, match.span()));
            }
        }
        List<PhraseMatch> claims = new ArrayList<>(words.phrases("urgent"));
        SomeUtterances asking = asking(utterances);
        for (PhraseMatch match : words.phrases("urgent-where-asked")) {
            if (asking.contains(utterances.of(match))) {
                claims.add(match);
            }
        }
        if (claims.isEmpty()) {
            return found;
        }
        Grounds grounds = Grounds.in(signals, utterances);
        for (PhraseMatch match : claims) {
            if (!utterances.of(match).aside() && taken.take(match.span())) {
                found.add(new Urgency(match.span(), 0.75, grounds.of(match)));
            }
        }
        return found;
    }

    /** Sentences that ask for something, and not those that promise it. */
    private static SomeUtterances asking(Utterances utterances) {
        SomeUtterances asking = utterances.with("request");
        asking.addAll(utterances.with("request-question"));
        asking.addAll(utterances.with("obligation"));
        for (Utterance utterance : utterances.all()) {
            if (utterance.is(Utterance.Mood.INSTRUCTION)) {
                asking.add(utterance);
            }
        }
        asking.removeAll(utterances.with("commitment"));
        return asking;
    }
}
