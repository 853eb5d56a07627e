package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Conclusion;
import dev.adagio.rule.Place;
import dev.adagio.rules.Circumstances;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a conversation decided: in so many words, or by agreeing to what somebody proposed. */
public final class ConclusionDetector implements Detector<Conclusion> {

    /** So far back a proposal is what somebody agrees to, and so far ahead a record or a reversal is looked for. */
    private static final int BACK = 3;

    private static final int FARTHEST = 60;

    /** A pointer that comes after more messages belongs to something else: a proposal of this library. */
    private static final int NEAR = 15;

    private static final double AGREED = 0.6;

    @Override
    public Class<Conclusion> finds() {
        return Conclusion.class;
    }

    @Override
    public List<Conclusion> detect(Signals signals) {
        Transcript transcript = Transcript.of(signals);
        List<Conclusion> found = new ArrayList<>();
        for (Turn heard : transcript.heard()) {
            Optional<Span> agreement = heard.says("agreement");
            Place.InMessage proposed = agreement.isPresent() ? proposal(heard, transcript) : null;
            if (agreement.isPresent() && proposed != null) {
                found.add(conclusion(AGREED, heard, agreement.get(), proposed, transcript));
            } else {
                heard.signals().all(DecisionMention.class).stream()
                        .findFirst()
                        .ifPresent(mention ->
                                found.add(conclusion(mention.confidence(), heard, mention.span(), null, transcript)));
            }
        }
        return found;
    }

    private static Conclusion conclusion(
            double confidence, Turn heard, Span span, Place.@Nullable InMessage proposed, Transcript transcript) {
        return new Conclusion(
                confidence,
                heard.place(span),
                heard.index(),
                proposed,
                recorded(heard, proposed, transcript),
                reversed(heard, transcript));
    }

    /** What somebody else proposed right before. */
    private static Place.@Nullable InMessage proposal(Turn agreement, Transcript transcript) {
        for (int i = agreement.index() - 1; i >= Math.max(0, agreement.index() - BACK); i--) {
            Turn before = transcript.heard().get(i);
            if (agreement.isByOther(before.speaker()) && !before.speaker().isEmpty()) {
                return before.says("proposal").map(before::place).orElse(null);
            }
        }
        return null;
    }

    /** The first pointer to something outside, or word of a record, from the proposal or the decision on. */
    private static Place.@Nullable InMessage recorded(
            Turn decision, Place.@Nullable InMessage proposed, Transcript transcript) {
        int end = Math.min(transcript.heard().size(), decision.index() + FARTHEST);
        int from = decision.index();
        while (proposed != null
                && from > 0
                && !transcript.heard().get(from).message().equals(proposed.message())) {
            from--;
        }
        for (Turn next : transcript.heard().subList(from, end)) {
            Optional<Span> shown = next.signals().all(Reference.class).stream()
                    .filter(reference -> next.index() <= decision.index() + NEAR)
                    .filter(Circumstances::isPointer)
                    .map(Reference::span)
                    .findFirst()
                    .or(() -> next.says("record-kept"));
            if (shown.isPresent()) {
                return next.place(shown.get());
            }
        }
        return null;
    }

    private static Place.@Nullable InMessage reversed(Turn decision, Transcript transcript) {
        int end = Math.min(transcript.heard().size(), decision.index() + FARTHEST);
        for (Turn next : transcript.heard().subList(decision.index() + 1, end)) {
            Optional<Span> back = next.says("decision-reversed");
            if (back.isPresent()) {
                return next.place(back.get());
            }
        }
        return null;
    }
}
