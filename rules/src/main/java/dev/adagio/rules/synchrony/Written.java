package dev.adagio.rules.synchrony;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** The matter has been put into writing, so that each reader can take it up when it suits them. */
final class Written implements Factor {

    private static final FactorInfo INFO = new FactorInfo(
            "written",
            "it has been written down and can be read in one's own time",
            -2,
            null,
            Bibliography.SYNCHRONICITY.title());

    /** A notice in a calendar of meetings that speaks of none is something to read. */
    private static final String CONVENES = "synchrony: convenes";

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (signals.subject() instanceof Conversation) {
            return Optional.empty();
        }
        return Invitation.is(signals) && (signals.subject() instanceof Meeting || convenes(signals))
                ? Optional.empty()
                : Optional.of(new Evidence("it is a written message", null, 1));
    }

    /** In a language without words for that, a notice is taken for what it is called. */
    private static boolean convenes(Signals signals) {
        return !signals.knows(List.of(CONVENES))
                || signals.body().says(CONVENES)
                || signals.title().says(CONVENES);
    }
}
