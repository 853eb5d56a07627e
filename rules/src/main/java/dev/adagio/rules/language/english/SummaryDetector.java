package dev.adagio.rules.language.english;

import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Question;
import dev.adagio.signal.Reference;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Topic;
import dev.adagio.signal.Urgency;
import java.util.List;

/** Answers what a careful reader asks of a message as a whole. */
final class SummaryDetector implements Detector<SignalSummary> {

    @Override
    public Class<SignalSummary> finds() {
        return SignalSummary.class;
    }

    @Override
    public List<SignalSummary> detect(Signals signals) {
        boolean ping = isNakedPing(signals);
        SignalSummary.Expectation ask = ping ? SignalSummary.Expectation.NONE : ask(signals);
        int questions = ping ? 0 : signals.all(Question.class).size();
        return List.of(new SignalSummary(
                signals.body().whole(),
                ping,
                ask,
                ping ? 0 : context(signals),
                !ping && Objective.isPlain(signals, ask),
                ask == SignalSummary.Expectation.NONE ? SignalSummary.Owner.NA : Ownership.of(signals),
                deadline(signals),
                urgency(signals),
                signals.any(BlockerMention.class),
                signals.any(DecisionMention.class),
                signals.all(Topic.class).size() > 2 ? 2 : 1,
                questions,
                signals.any(MeetingRequest.class)));
    }

    private static boolean isNakedPing(Signals signals) {
        if (!signals.message().subject().isBlank()
                || !signals.message().earlier().isEmpty()) {
            return false;
        }
        List<Greeting> greetings = signals.all(Greeting.class);
        int covered = 0;
        for (Greeting greeting : greetings) {
            covered += greeting.span().length();
        }
        return !greetings.isEmpty()
                && covered * 2 >= signals.body().text().strip().length();
    }

    private static SignalSummary.Expectation ask(Signals signals) {
        List<Ask> asks = signals.all(Ask.class);
        if (asks.isEmpty()) {
            return SignalSummary.Expectation.NONE;
        }
        boolean explicit = asks.stream().anyMatch(ask -> ask.form() != Ask.Form.IMPLIED);
        return explicit ? SignalSummary.Expectation.EXPLICIT : SignalSummary.Expectation.IMPLICIT;
    }

    private static int context(Signals signals) {
        return signals.all(Reference.class).stream().anyMatch(r -> r.kind() == Reference.Kind.DANGLING) ? 1 : 2;
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
