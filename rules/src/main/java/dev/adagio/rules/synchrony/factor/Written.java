package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.synchrony.meeting.Invitation;
import dev.adagio.signal.MeetingRequest;
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

    /** What a notice of a meeting speaks of. */
    private static final String CONVENES = "synchrony: convenes";

    /** What calls people together without asking anybody. */
    private static final List<String> CALLS = List.of(Gathering.GROUP, Convened.CALL);

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

    /**
     * A notice that speaks of no meeting, or of one without calling anybody to it, is something to read. In a language
     * without words for that, a notice is taken for what it is called.
     */
    private static boolean convenes(Signals signals) {
        return !signals.knows(List.of(CONVENES))
                || (isSaid(CONVENES, signals)
                        && (signals.any(MeetingRequest.class)
                                || CALLS.stream().anyMatch(call -> isSaid(call, signals))));
    }

    private static boolean isSaid(String words, Signals signals) {
        return signals.body().says(words) || signals.title().says(words);
    }
}
