package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds pointers to what lies outside the text. Words that point back dangle only where nothing they
 * could point to was said: no earlier message, no link, no trouble told before them.
 */
final class ReferenceDetector implements Detector<Reference> {

    /** The confidence of a pronoun without antecedent: more often harmless than not. */
    static final double WEAK = 0.3;

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
            int told = toldFrom(words);
            for (PhraseMatch match : words.phrases("reference-dangling")) {
                double confidence = told < match.firstToken() ? WEAK : 0.65;
                found.add(new Reference(match.span(), confidence, Reference.Kind.DANGLING));
            }
            for (PhraseMatch match : words.phrases("reference-pronoun")) {
                found.add(new Reference(match.span(), WEAK, Reference.Kind.DANGLING));
            }
        }
        return found;
    }

    /** The first token that tells of some trouble, and so may be what later words point to. */
    private static int toldFrom(OwnWords words) {
        int told = Integer.MAX_VALUE;
        for (String lexicon : List.of("trouble", "problem", "antecedent")) {
            for (PhraseMatch match : words.phrases(lexicon)) {
                told = Math.min(told, match.firstToken());
            }
        }
        return told;
    }
}
