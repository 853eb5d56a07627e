package dev.adagio.rules.synchrony;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** An invitation to something whose point is to be together. */
final class Together implements Factor {

    private static final String OCCASION = "synchrony: together";

    private static final FactorInfo INFO =
            new FactorInfo("together", "the point is to be together", 0, Mode.SYNC, Bibliography.GITLAB.title());

    private static final List<Lexicon> LEXICONS = Lexicon.parse("""
            = synchrony: together
            ~have|~get|~grab|~meet|~join ..4 lunch|dinner|breakfast|coffee|drinks|drink|beer|beers
            for [a] lunch|dinner|breakfast|coffee|drinks|drink|beer|beers
            birthday|launch|christmas|holiday|farewell party
            job interview
            interview with|of [the|a] candidate
            team building|builder|outing|dinner|lunch
            social hour|event|gathering
            get-together
            """);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<Lexicon> lexicons() {
        return LEXICONS;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        boolean invites = signals.any(MeetingRequest.class) || signals.message().kind() == MessageKind.MEETING;
        if (!invites) {
            return Optional.empty();
        }
        return signals.body().phrases(OCCASION).stream()
                .findFirst()
                .map(match -> new Evidence("it invites: " + Quote.of(signals, match.span()), match.span(), 1))
                .or(() -> signals.title().says(OCCASION)
                        ? Optional.of(new Evidence("the title invites to an occasion", null, 1))
                        : Optional.empty());
    }
}
