package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.rules.synchrony.meeting.Invitation;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** An invitation to something whose point is to be together. */
final class Together implements Factor {

    /** In a longer message a meal is mentioned in passing: a proposal of this library. */
    private static final int MANY_WORDS = 60;

    private static final String OCCASION = "synchrony: together";

    private static final FactorInfo INFO =
            new FactorInfo("together", "the point is to be together", 0, Mode.SYNC, Bibliography.GITLAB.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(OCCASION);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        boolean said = signals.body().says(OCCASION) || signals.title().says(OCCASION);
        if (!said || !(signals.any(MeetingRequest.class) || Invitation.is(signals))) {
            return Optional.empty();
        }
        List<MeetingRequest> requests = signals.all(MeetingRequest.class);
        boolean inPassing = signals.body().reading().wordCount() > MANY_WORDS;
        return signals.body().phrases(OCCASION).stream()
                .filter(match ->
                        !inPassing && Around.find(requests, match.span()).isPresent())
                .findFirst()
                .map(match -> new Evidence("it invites: " + Quote.of(signals, match.span()), match.span(), 1))
                .or(() -> signals.title().says(OCCASION)
                        ? Optional.of(new Evidence("the title invites to an occasion", null, 1))
                        : Optional.empty());
    }
}
