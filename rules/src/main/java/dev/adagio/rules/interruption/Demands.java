package dev.adagio.rules.interruption;

import dev.adagio.advice.Mode;
import dev.adagio.delivery.Demand;
import dev.adagio.engine.Review;
import dev.adagio.rules.Situation;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import dev.adagio.time.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

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
        Demand demand = new Demand("", "", isActionable(signals), slack(signals, now).orElse(null), Duration.ZERO);
        return review.advice().contributions().stream()
                .filter(each -> each.factor().decides() == Mode.SYNC
                        && each.factor().id().equals(INCIDENT))
                .findFirst()
                .map(each -> demand.overriding(each.factor().title() + ": " + each.evidence().says()))
                .orElse(demand);
    }

    private static boolean isActionable(Signals signals) {
        return !Situation.explicitAsks(signals).isEmpty() || signals.any(MeetingRequest.class);
    }

    /** How long until the earliest moment by which something is wanted; nothing where that has passed. */
    private static Optional<Duration> slack(Signals signals, Instant now) {
        return signals.all(Deadline.class).stream()
                .flatMap(deadline -> signals.due(deadline) instanceof Resolution.At at
                        ? Optional.of(at.time().toInstant()).stream()
                        : Optional.<Instant>empty().stream())
                .min(Comparator.naturalOrder())
                .map(due -> due.isBefore(now) ? Duration.ZERO : Duration.between(now, due));
    }
}
