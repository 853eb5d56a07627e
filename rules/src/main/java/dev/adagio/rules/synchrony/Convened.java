package dev.adagio.rules.synchrony;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** A message that calls people together at a time, wherever it is read. */
final class Convened implements Factor {

    private static final String CALL = "synchrony: convened";

    private static final FactorInfo INFO = new FactorInfo(
            "convened", "it calls people together at a time", 8, null, Bibliography.SYNCHRONICITY.title());

    private static final List<Lexicon> LEXICONS = Lexicon.parse("""
            {come} = meeting meetup call session demo demonstration seminar workshop webinar

            = synchrony: convened
            ~hold|host a|an|our|the ..4 {come}
            {come} will ..1 be|take|start|begin|continue [held] [place] ..2 on|at|in|this|next|tomorrow|today|<number>
            {come} ..2 will be held|hosted
            ~join us|me at|for|in|on ..3 {come}
            ~set up a {come} for|on|at|tomorrow|today|next
            {come} is|are|'s underway|starting|started
            waiting for a host
            ~meet you downstairs|there|outside
            - would|could|should|might|may have been held
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
        return signals.body().phrases(CALL).stream()
                .findFirst()
                .map(match -> new Evidence("it says " + Quote.of(signals, match.span()), match.span(), 1));
    }
}
