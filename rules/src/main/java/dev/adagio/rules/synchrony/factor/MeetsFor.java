package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Remedy;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.Quote;
import dev.adagio.rules.synchrony.meeting.Purpose;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** People are called together for a purpose that speaks for one of the ways. */
final class MeetsFor implements Factor {

    private final Purpose purpose;
    private final FactorInfo info;

    private MeetsFor(Purpose purpose) {
        this.purpose = purpose;
        this.info = new FactorInfo(
                purpose.id(),
                "it is a " + purpose.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                purpose.weight(),
                purpose.decides(),
                purpose.source(),
                remedy(purpose).stream().toList());
    }

    /** One factor for each purpose. */
    static List<Factor> all() {
        return Stream.of(Purpose.values()).<Factor>map(MeetsFor::new).toList();
    }

    /** What can be changed about a meeting for a purpose. */
    private static Optional<Remedy> remedy(Purpose purpose) {
        return switch (purpose) {
            case DEMO ->
                Optional.of(new Remedy(
                        "together-after",
                        "Make it the occasion to celebrate together, and record the demonstration before",
                        Map.of("social", 1.0)));
            case STATUS ->
                Optional.of(Remedy.removing(
                        "status-apart",
                        "Send the status in writing before, and meet only over what is left open",
                        purpose.id(),
                        "status"));
            case BRAINSTORM, DECISION -> Optional.of(Remedies.PREPARE);
            default -> Optional.empty();
        };
    }

    @Override
    public FactorInfo info() {
        return info;
    }

    @Override
    public List<String> wording() {
        return List.of(purpose.words());
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        boolean titled = signals.title().says(purpose.words());
        if (!(titled || signals.body().says(purpose.words()))
                || Purpose.of(signals).filter(purpose::equals).isEmpty()) {
            return Optional.empty();
        }
        if (titled) {
            return Optional.of(
                    new Evidence("its title is \"" + signals.message().subject().strip() + '"', null, 1));
        }
        PhraseMatch said = signals.body().phrases(purpose.words()).get(0);
        return Optional.of(new Evidence("it says " + Quote.of(signals, said.span()), said.span(), 1));
    }
}
