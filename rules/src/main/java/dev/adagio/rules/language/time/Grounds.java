package dev.adagio.rules.language.time;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something may press: a cause or purpose beside the claim, what holds somebody up anywhere, or
 * trouble told in the same breath.
 */
record Grounds(
        Reading reading, Map<Integer, List<Span>> reasons, List<Span> consequences, Map<Integer, Span> troubles) {

    /** How many sentences may lie between a claim and its reason. */
    private static final int NEAR = 2;

    static Grounds in(Signals signals, Utterances utterances) {
        OwnWords words = utterances.words();
        Reading reading = words.reading();
        Map<Integer, List<Span>> reasons = new HashMap<>();
        for (Reason reason : signals.all(Reason.class)) {
            if (reason.kind() != Reason.Kind.INFORMATION) {
                int token = utterances.at(reason.span()).firstToken();
                reasons.computeIfAbsent(reading.sentenceOf(token), sentence -> new ArrayList<>())
                        .add(reason.span());
            }
        }
        List<Span> consequences = new ArrayList<>();
        words.phrases("blocker").forEach(match -> consequences.add(match.span()));
        words.phrases("consequence").forEach(match -> consequences.add(match.span()));
        Map<Integer, Span> troubles = new HashMap<>();
        for (PhraseMatch match : words.phrases("trouble")) {
            troubles.putIfAbsent(reading.sentenceOf(match.firstToken()), match.span());
        }
        return new Grounds(reading, reasons, consequences, troubles);
    }

    /** The grounds of a claim, or null. */
    @Nullable
    Span of(PhraseMatch claim) {
        int sentence = reading.sentenceOf(claim.firstToken());
        for (int i = sentence - NEAR; i <= sentence + NEAR; i++) {
            Span reason = apart(reasons.getOrDefault(i, List.of()), claim);
            if (reason != null) {
                return reason;
            }
        }
        Span consequence = apart(consequences, claim);
        Span trouble = troubles.get(sentence);
        return consequence != null || trouble == null ? consequence : apart(List.of(trouble), claim);
    }

    /** The first of these that is not the claim itself, or null. */
    private static @Nullable Span apart(List<Span> grounds, PhraseMatch claim) {
        for (Span ground : grounds) {
            if (!ground.overlaps(claim.span())) {
                return ground;
            }
        }
        return null;
    }
}
