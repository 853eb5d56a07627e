package dev.adagio.rules.interruption;

import dev.adagio.advice.Mode;
import dev.adagio.delivery.Demand;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.rules.Circumstances;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import dev.adagio.time.Resolution;
import dev.adagio.time.Standpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a message wants of its readers, for weighing when to bring it to them. */
public final class Demands {

    /** The one override that goes out at once: the others want to be told live, and can wait for a good moment. */
    private static final String INCIDENT = "incident";

    private Demands() {}

    /**
     * What the reviewed message wants, as far as it says so: what waiting costs it does not.
     *
     * @param review the review of the message
     * @param now when it is to be brought
     */
    public static Demand of(Review review, Instant now) {
        Signals signals = review.signals();
        Demand demand =
                new Demand("", "", isActionable(signals), slack(signals, now).orElse(null), Duration.ZERO);
        return review.advice().contributions().stream()
                .filter(each -> each.factor().decides() == Mode.SYNC
                        && each.factor().id().equals(INCIDENT))
                .findFirst()
                .map(each -> demand.overriding(
                        each.factor().title() + ": " + each.evidence().says()))
                .orElse(demand);
    }

    private static boolean isActionable(Signals signals) {
        return !Circumstances.explicitAsks(signals).isEmpty() || signals.any(MeetingRequest.class);
    }

    /** How long until the earliest moment by which something is wanted; nothing where that has passed. */
    private static Optional<Duration> slack(Signals signals, Instant now) {
        Message message = signals.message();
        Standpoint standpoint = Standpoint.of(
                message.sentAt() == null ? message.toBuilder().sentAt(now).build() : message);
        return signals.all(Deadline.class).stream()
                .filter(deadline -> deadline.precision() == Deadline.Precision.EXPLICIT)
                .flatMap(deadline -> signals.time(deadline.span()).stream())
                .map(expression -> expression.resolve(standpoint))
                .flatMap(found ->
                        found instanceof Resolution.At at ? Stream.of(at.time().toInstant()) : Stream.empty())
                .min(Comparator.naturalOrder())
                .map(due -> due.isBefore(now) ? Duration.ZERO : Duration.between(now, due));
    }
}
