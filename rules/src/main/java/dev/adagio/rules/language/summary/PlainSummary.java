package dev.adagio.rules.language.summary;

import dev.adagio.rules.language.request.DistinctQuestions;
import dev.adagio.rules.language.request.TitleQuestion;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Topic;
import dev.adagio.signal.Urgency;
import dev.adagio.text.Span;
import java.util.List;

/** What the signals found answer to what a careful reader asks of a message as a whole; nothing learned. */
public record PlainSummary(SignalSummary summary) implements Signal {

    /** Sums up once what several ask. */
    public static final class Summing implements Detector<PlainSummary> {

        @Override
        public Class<PlainSummary> finds() {
            return PlainSummary.class;
        }

        @Override
        public List<PlainSummary> detect(Signals signals) {
            return List.of(new PlainSummary(of(signals)));
        }
    }

    @Override
    public Span span() {
        return summary.span();
    }

    @Override
    public double confidence() {
        return summary.confidence();
    }

    /** The summary of a message, as it was found, or else as it is found now. */
    static SignalSummary in(Signals signals) {
        return signals.first(PlainSummary.class).map(PlainSummary::summary).orElseGet(() -> of(signals));
    }

    /** The summary of a message. */
    public static SignalSummary of(Signals signals) {
        boolean ping = NakedPing.is(signals);
        // Who asks for help, or for a call, asks, even where nothing says what for.
        boolean bare = ping
                && !OwnWords.of(signals).says("help-wanted")
                && signals.all(Ask.class).stream().noneMatch(each -> each.form() == Ask.Form.REQUEST);
        SignalSummary.Expectation ask = bare ? SignalSummary.Expectation.NONE : ask(signals);
        int questions = bare ? 0 : questions(signals);
        return new SignalSummary(
                signals.body().whole(),
                ping,
                ask,
                ContextGiven.of(signals, ping, ask),
                !ping && Objective.isPlain(signals, ask),
                ask == SignalSummary.Expectation.NONE ? SignalSummary.Owner.NA : Ownership.of(signals),
                deadline(signals),
                urgency(signals),
                signals.any(BlockerMention.class),
                signals.any(DecisionMention.class),
                Math.max(1, signals.all(Topic.class).size()),
                questions,
                signals.any(MeetingRequest.class));
    }

    private static int questions(Signals signals) {
        int questions = DistinctQuestions.count(signals);
        return questions == 0 && TitleQuestion.asksQuestion(signals) ? 1 : questions;
    }

    private static SignalSummary.Expectation ask(Signals signals) {
        List<Ask> asks = signals.all(Ask.class);
        if (TitleQuestion.asks(signals)) {
            return SignalSummary.Expectation.EXPLICIT;
        }
        if (asks.isEmpty()) {
            return SignalSummary.Expectation.NONE;
        }
        boolean explicit = asks.stream().anyMatch(ask -> ask.form() != Ask.Form.IMPLIED);
        return explicit ? SignalSummary.Expectation.EXPLICIT : SignalSummary.Expectation.IMPLICIT;
    }

    private static SignalSummary.DeadlineGiven deadline(Signals signals) {
        SignalSummary.DeadlineGiven given = SignalSummary.DeadlineGiven.NONE;
        for (Deadline deadline : signals.all(Deadline.class)) {
            if (deadline.precision() == Deadline.Precision.EXPLICIT) {
                return SignalSummary.DeadlineGiven.EXPLICIT;
            }
            if (deadline.precision() == Deadline.Precision.VAGUE) {
                given = SignalSummary.DeadlineGiven.VAGUE;
            }
        }
        return given;
    }

    private static SignalSummary.UrgencyClaimed urgency(Signals signals) {
        List<Urgency> claims = signals.all(Urgency.class);
        if (claims.isEmpty()) {
            return SignalSummary.UrgencyClaimed.NONE;
        }
        return claims.stream().anyMatch(claim -> claim.reason() != null)
                ? SignalSummary.UrgencyClaimed.REASONED
                : SignalSummary.UrgencyClaimed.UNREASONED;
    }
}
