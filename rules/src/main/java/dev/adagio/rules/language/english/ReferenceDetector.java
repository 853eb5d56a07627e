package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Finds pointers to what lies outside the text. */
final class ReferenceDetector implements Detector<Reference> {

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
            for (PhraseMatch match : words.phrases("reference-dangling")) {
                found.add(new Reference(match.span(), 0.6, Reference.Kind.DANGLING));
            }
        }
        return found;
    }
}
