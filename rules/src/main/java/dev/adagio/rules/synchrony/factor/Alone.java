package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Meeting;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** An entry in a calendar that calls nobody: time set aside, a day off. */
final class Alone implements Factor {

    private static final String ALONE = "synchrony: alone";

    private static final FactorInfo INFO =
            new FactorInfo("alone", "nobody else is called", -4, null, Bibliography.SYNCHRONICITY.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(ALONE);
    }

    /** That no attendees are known may also mean that they are not told; only a title that says so too counts. */
    @Override
    public Optional<Evidence> evidence(Signals signals) {
        return signals.subject() instanceof Meeting meeting
                        && meeting.required().isEmpty()
                        && meeting.optional().isEmpty()
                        && signals.title().says(ALONE)
                ? Optional.of(new Evidence("it has no attendees, and says that somebody is busy or away", null, 1))
                : Optional.empty();
    }
}
