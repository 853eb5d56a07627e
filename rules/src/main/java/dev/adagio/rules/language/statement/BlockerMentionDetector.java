package dev.adagio.rules.language.statement;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
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
public final class BlockerMentionDetector implements Detector<BlockerMention> {

    /** How many tokens behind the words of a blocker somebody is still taken to be named for it. */
    private static final int FARTHEST = 30;

    @Override
    public Class<BlockerMention> finds() {
        return BlockerMention.class;
    }

    @Override
    public List<BlockerMention> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        Reading reading = utterances.words().reading();
        List<PhraseMatch> sources = utterances.words().phrases("needed-from");
        SomeUtterances asking = utterances.with("question-start");
        asking.keep(Utterance.Mood.QUESTION);
        asking.removeAll(utterances.with("request-question"));
        List<BlockerMention> found = new ArrayList<>();
        for (PhraseMatch match : utterances.words().phrases("blocker")) {
            Utterance utterance = utterances.of(match);
            if (!utterance.aside() && !asking.contains(utterance)) {
                found.add(new BlockerMention(match.span(), 0.7, neededFrom(reading, sources, utterance, match)));
            }
        }
        return found;
    }

    /** A mention, or a name behind "from", "on", "by" or "for", not far from the words that tell of the blocker. */
    private static @Nullable Span neededFrom(
            Reading reading, List<PhraseMatch> sources, Utterance utterance, PhraseMatch match) {
        int end = Math.min(utterance.endToken(), match.endToken() + FARTHEST);
        for (int i = match.firstToken(); i < end; i++) {
            if (reading.kind(i) == TokenKind.MENTION) {
                return reading.span(i);
            }
        }
        for (int i = firstEndingBehind(sources, match.firstToken()); i < sources.size(); i++) {
            int name = sources.get(i).endToken() - 1;
            if (name >= end) {
                return null;
            }
            if (Character.isUpperCase(reading.text().charAt(reading.start(name)))) {
                return reading.span(name);
            }
        }
        return null;
    }

    private static int firstEndingBehind(List<PhraseMatch> matches, int token) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).endToken() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
