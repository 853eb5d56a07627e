package dev.adagio.rules.language.conversation;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Outcome;
import dev.adagio.conversation.Reception;
import dev.adagio.model.Participant;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who asked whom what in a conversation, and what became of it. */
public final class ExchangeDetector implements Detector<Exchange> {

    /** Within this time somebody who asked says that it is settled, and means what they asked last. */
    private static final Duration SETTLED = Duration.ofDays(2);

    private static final int FARTHEST = 80;

    /** Of several questions answered in one breath it is not sure which were. */
    private static final double TOGETHER = 0.55;

    private static final double LEFT_OUT = 0.85;

    @Override
    public Class<Exchange> finds() {
        return Exchange.class;
    }

    @Override
    public List<Exchange> detect(Signals signals) {
        Transcript transcript = Transcript.of(signals);
        Map<String, Participant> people = transcript.people();
        List<Exchange> found = new ArrayList<>();
        for (Turn heard : transcript.heard()) {
            if (!heard.speaker().isEmpty() && heard.says("transcript-pasted").isEmpty()) {
                List<Asked> asked = Asked.in(heard, transcript.terms());
                if (!asked.isEmpty()) {
                    found.addAll(exchanges(heard, asked, transcript, people));
                }
            }
        }
        return found;
    }

    private static List<Exchange> exchanges(
            Turn heard, List<Asked> asked, Transcript transcript, Map<String, Participant> people) {
        List<Reply> replies = new Replies(transcript).to(heard);
        List<Verdict> verdicts = verdicts(heard, asked, replies, transcript);
        int likely = (int) replies.stream().filter(Reply::isLikely).count();
        List<Exchange> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Verdict verdict = new Outcomes(transcript).silent(heard, verdicts.get(i));
            Asked each = asked.get(i);
            found.add(new Exchange(
                    verdict.confidence(),
                    each.kind(),
                    heard.place(each.span()),
                    heard.index(),
                    i + 1,
                    asked.size(),
                    each.addressees(heard, people),
                    each.words(),
                    likely,
                    verdict.outcome()));
        }
        return found;
    }

    private static List<Verdict> verdicts(Turn heard, List<Asked> asked, List<Reply> replies, Transcript transcript) {
        Outcomes outcomes = new Outcomes(transcript);
        Optional<Turn> settled = takenBack(heard, asked).or(() -> settled(heard, transcript));
        Map<Integer, Outcome> singled = asked.size() > 1 ? singled(heard, asked, replies) : Map.of();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Outcome own = singled.get(i);
            if (own != null) {
                verdicts.add(new Verdict(own, LEFT_OUT));
            } else if (!singled.isEmpty()
                    && settled.isEmpty()
                    && isApart(heard, asked.get(i), asked, singled)
                    && !isTouched(asked.get(i), replies)) {
                verdicts.add(new Verdict(new Outcome.Open(null, Reception.ACKNOWLEDGED), LEFT_OUT));
            } else {
                Verdict verdict = outcomes.of(asked.get(i), replies, settled);
                boolean together = asked.size() > 1 && !(verdict.outcome() instanceof Outcome.Open);
                verdicts.add(together ? new Verdict(verdict.outcome(), TOGETHER) : verdict);
            }
        }
        return verdicts;
    }

    /** Answers that show which of the questions they belong to. */
    private static Map<Integer, Outcome> singled(Turn heard, List<Asked> asked, List<Reply> replies) {
        Map<Integer, Outcome> singled = new HashMap<>();
        Points points = Points.of(heard, asked);
        for (Reply reply : replies) {
            if (reply.isLikely()) {
                points.in(reply.heard())
                        .forEach((index, span) -> singled.putIfAbsent(index, answered(reply.heard(), span)));
            }
        }
        return singled;
    }

    private static Outcome answered(Turn reply, Span span) {
        return new Outcome.Answered(reply.place(span), Reception.RESTATED);
    }

    /** Whether a question stands on another line than those with an answer; of two in a row it may be meant for both. */
    private static boolean isApart(Turn heard, Asked one, List<Asked> asked, Map<Integer, Outcome> singled) {
        return singled.keySet().stream().map(asked::get).allMatch(other -> {
            int from = Math.min(one.span().end(), other.span().end());
            int to = Math.max(one.span().start(), other.span().start());
            return from <= to && heard.message().text().substring(from, to).contains("\n");
        });
    }

    /** Whether a reply has some rare word of the question. */
    private static boolean isTouched(Asked asked, List<Reply> replies) {
        return replies.stream()
                .anyMatch(reply -> asked.stems().stream().anyMatch(reply.heard().terms()::contains));
    }

    /** The message itself, if it ends with the word that it is settled. */
    private static Optional<Turn> takenBack(Turn heard, List<Asked> asked) {
        int last = asked.get(asked.size() - 1).span().end();
        return heard.says("question-taken-back")
                .filter(span -> span.start() >= last)
                .map(span -> heard);
    }

    /** Where the one who asked says that it is settled. */
    private static Optional<Turn> settled(Turn asked, Transcript transcript) {
        List<Turn> all = transcript.heard();
        int end = Math.min(all.size(), asked.index() + FARTHEST);
        for (int i = asked.index() + 1; i < end; i++) {
            Turn next = all.get(i);
            if (next.speaker().equals(asked.speaker())
                    && next.isWithin(SETTLED, asked)
                    && next.says("question-settled").isPresent()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
