package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Promise;
import dev.adagio.rule.Place;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what people in a conversation promised, and where they say that they have done it. */
public final class PromiseDetector implements Detector<Promise> {

    private static final int FARTHEST = 80;

    @Override
    public Class<Promise> finds() {
        return Promise.class;
    }

    @Override
    public List<Promise> detect(Signals signals) {
        Transcript transcript = Transcript.of(signals);
        List<Promise> found = new ArrayList<>();
        for (Turn heard : transcript.heard()) {
            for (Commitment promise : heard.signals().all(Commitment.class)) {
                found.add(new Promise(
                        promise.confidence(),
                        heard.place(promise.span()),
                        heard.index(),
                        Outcomes.due(heard),
                        kept(heard, transcript)));
            }
        }
        return found;
    }

    /** Where the same person says that something is done, in a word or about the same. */
    private static Place.@Nullable InMessage kept(Turn promise, Transcript transcript) {
        List<Turn> all = transcript.heard();
        int end = Math.min(all.size(), promise.index() + FARTHEST);
        for (int i = promise.index() + 1; i < end && !promise.speaker().isEmpty(); i++) {
            Turn next = all.get(i);
            if (next.speaker().equals(promise.speaker())
                    && next.says("reply-done").isPresent()
                    && (next.words() <= 4 || transcript.overlap(promise.terms(), next.terms()) >= 1)) {
                return next.says("reply-done").map(next::place).orElse(null);
            }
        }
        return null;
    }
}
