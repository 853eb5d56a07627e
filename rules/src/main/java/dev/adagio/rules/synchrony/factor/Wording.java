package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Quote;
import dev.adagio.rules.Rounds;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A factor that shows in what the text says, or the title of what is no answer to something so called.
 *
 * @param info the factor
 * @param lexicon the name of the words in which it shows
 * @param strength how strongly they show it, from 0 to 1
 */
record Wording(FactorInfo info, String lexicon, double strength) implements Factor {

    @Override
    public List<String> wording() {
        return List.of(lexicon);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        for (Signals each : Rounds.recent(signals)) {
            List<PhraseMatch> said = each.body().phrases(lexicon);
            if (!said.isEmpty()) {
                Span span = said.get(0).span();
                return Optional.of(
                        new Evidence("it says " + Quote.of(each, span), each == signals ? span : null, strength));
            }
        }
        return signals.title().says(lexicon) && !Circumstances.isReply(signals)
                ? Optional.of(new Evidence(
                        "the title is \"" + signals.message().subject().strip() + '"', null, strength))
                : Optional.empty();
    }
}
