package dev.adagio.rules.heard;

import dev.adagio.rules.Circumstances;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.time.Resolution;
import java.util.List;
import java.util.Optional;

/** Finds by which instant something is asked for, where the text leaves no doubt. */
record DueDetector() implements Detector<Due> {

    @Override
    public Class<Due> finds() {
        return Due.class;
    }

    @Override
    public List<Due> detect(Signals signals) {
        if (signals.all(Deadline.class).isEmpty()
                || Circumstances.sureAsks(signals).isEmpty()) {
            return List.of();
        }
        return signals.all(Deadline.class).stream()
                .filter(deadline -> deadline.precision() == Deadline.Precision.EXPLICIT)
                .flatMap(deadline -> due(signals, deadline).stream())
                .toList();
    }

    private static Optional<Due> due(Signals signals, Deadline deadline) {
        return signals.due(deadline) instanceof Resolution.At at
                ? Optional.of(new Due(
                        deadline.span(), deadline.confidence(), at.time().toInstant()))
                : Optional.empty();
    }
}
