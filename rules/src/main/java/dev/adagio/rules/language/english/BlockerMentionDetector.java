package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds statements that somebody cannot go on. */
final class BlockerMentionDetector implements Detector<BlockerMention> {

    @Override
    public Class<BlockerMention> finds() {
        return BlockerMention.class;
    }

    @Override
    public List<BlockerMention> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        List<BlockerMention> found = new ArrayList<>();
        for (PhraseMatch match : utterances.words().phrases("blocker")) {
            if (utterances.of(match).is(Utterance.Mood.QUESTION)) {
                continue;
            }
            found.add(new BlockerMention(match.span(), 0.7, null));
        }
        return found;
    }
}
