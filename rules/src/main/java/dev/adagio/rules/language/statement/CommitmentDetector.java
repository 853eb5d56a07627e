package dev.adagio.rules.language.statement;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.Taken;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.signal.TimeMention;
import java.util.ArrayList;
import java.util.List;

/** Finds promises of the author. */
public final class CommitmentDetector implements Detector<Commitment> {

    @Override
    public Class<Commitment> finds() {
        return Commitment.class;
    }

    @Override
    public List<Commitment> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        Taken times = Taken.by(signals.all(TimeMention.class));
        List<Commitment> found = new ArrayList<>();
        for (PhraseMatch match : utterances.words().phrases("commitment")) {
            if (utterances.of(match).is(Utterance.Mood.QUESTION)) {
                continue;
            }
            found.add(new Commitment(
                    match.span(), 0.8, times.has(utterances.of(match).span())));
        }
        return found;
    }
}
