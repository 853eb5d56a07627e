package dev.adagio.rules.synchrony;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Quote;
import dev.adagio.rules.Situation;
import dev.adagio.signal.Signals;
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
        return Rounds.recent(signals).stream()
                .flatMap(each -> each.body().phrases(lexicon).stream()
                        .map(match -> new Evidence(
                                "it says " + Quote.of(each, match.span()),
                                each == signals ? match.span() : null,
                                strength)))
                .findFirst()
                .or(() -> signals.title().says(lexicon) && !Situation.isReply(signals)
                        ? Optional.of(new Evidence(
                                "the title is \"" + signals.message().subject().strip() + '"', null, strength))
                        : Optional.empty());
    }
}
