package dev.adagio.rules.language.statement;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds pointers to what lies outside the text. Words that point back dangle only where nothing they
 * could point to was said: no earlier message, no link, no trouble told before them.
 */
public final class ReferenceDetector implements Detector<Reference> {

    /** The confidence of a pronoun without antecedent: more often harmless than not. */
    public static final double WEAK = 0.3;

    /** How many words a statement has that tells of something. */
    private static final int TELLING = 5;

    @Override
    public Class<Reference> finds() {
        return Reference.class;
    }

    @Override
    public List<Reference> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        Reading reading = words.reading();
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < reading.tokenCount(); i++) {
            TokenKind kind = reading.kind(i);
            if (kind == TokenKind.LINK) {
                found.add(new Reference(reading.span(i), 1, Reference.Kind.LINK));
            } else if (kind == TokenKind.REFERENCE) {
                found.add(new Reference(reading.span(i), 0.95, Reference.Kind.KEY));
            }
        }
        if (found.isEmpty() && signals.message().earlier().isEmpty()) {
            int told = toldFrom(signals);
            for (PhraseMatch match : words.phrases("reference-dangling")) {
                double confidence = told <= match.firstToken() ? WEAK : 0.65;
                found.add(new Reference(match.span(), confidence, Reference.Kind.DANGLING));
            }
            List<Reference> nouns = List.copyOf(found);
            for (PhraseMatch match : words.phrases("reference-pronoun")) {
                int last = Signal.firstFrom(nouns, match.span().end()) - 1;
                if (last < 0 || !nouns.get(last).span().overlaps(match.span())) {
                    found.add(new Reference(match.span(), WEAK, Reference.Kind.DANGLING));
                }
            }
        }
        return found;
    }

    /** The first token behind words that tell of something, and so may be what later words point to. */
    private static int toldFrom(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        int told = Integer.MAX_VALUE;
        for (Utterance utterance : utterances.all()) {
            if (utterance.is(Utterance.Mood.STATEMENT) && utterance.endToken() - utterance.head() >= TELLING) {
                told = utterance.endToken();
                break;
            }
        }
        for (String lexicon : List.of("trouble", "problem", "antecedent")) {
            for (PhraseMatch match : utterances.words().phrases(lexicon)) {
                told = Math.min(told, match.endToken());
            }
        }
        return told;
    }
}
