package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds statements that somebody cannot go on, and who could help where the sentence says so. */
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
            Utterance utterance = utterances.of(match);
            if (!utterance.aside() && !utterance.is(Utterance.Mood.QUESTION)) {
                found.add(new BlockerMention(match.span(), 0.7, neededFrom(utterances, utterance, match)));
            }
        }
        return found;
    }

    /** A mention, or a name behind "from", "on", "by" or "for". */
    private static @Nullable Span neededFrom(Utterances utterances, Utterance utterance, PhraseMatch match) {
        Reading reading = utterances.words().reading();
        for (int i = match.firstToken(); i < utterance.endToken(); i++) {
            if (reading.kind(i) == TokenKind.MENTION) {
                return reading.span(i);
            }
        }
        for (PhraseMatch source : utterances.words().phrases("needed-from")) {
            int name = source.endToken() - 1;
            boolean here = utterance.holds(name) && name >= match.firstToken();
            if (here && Character.isUpperCase(reading.text().charAt(reading.start(name)))) {
                return reading.span(name);
            }
        }
        return null;
    }
}
