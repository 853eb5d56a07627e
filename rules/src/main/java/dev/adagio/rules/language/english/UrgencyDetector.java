package dev.adagio.rules.language.english;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds claims that something presses, with their reason where the text gives one. */
final class UrgencyDetector implements Detector<Urgency> {

    @Override
    public Class<Urgency> finds() {
        return Urgency.class;
    }

    @Override
    public List<Urgency> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        if (words.says("presses-not")) {
            return List.of();
        }
        List<Urgency> found = new ArrayList<>();
        for (PhraseMatch match : words.phrases("urgent")) {
            found.add(new Urgency(match.span(), 0.75, reason(signals)));
        }
        return found;
    }

    private static @Nullable Span reason(Signals signals) {
        for (Reason reason : signals.all(Reason.class)) {
            if (reason.kind() != Reason.Kind.INFORMATION) {
                return reason.span();
            }
        }
        return null;
    }
}
