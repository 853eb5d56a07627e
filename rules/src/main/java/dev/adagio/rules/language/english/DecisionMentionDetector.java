package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds statements that something has been decided or agreed. */
final class DecisionMentionDetector implements Detector<DecisionMention> {

    @Override
    public Class<DecisionMention> finds() {
        return DecisionMention.class;
    }

    @Override
    public List<DecisionMention> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        List<DecisionMention> found = new ArrayList<>();
        for (PhraseMatch match : utterances.words().phrases("decision")) {
            if (utterances.of(match).is(Utterance.Mood.QUESTION)) {
                continue;
            }
            found.add(new DecisionMention(match.span(), 0.7));
        }
        return found;
    }
}
