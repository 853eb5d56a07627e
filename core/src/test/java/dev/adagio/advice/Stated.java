package dev.adagio.advice;

import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A factor that shows as strongly as it is said to, whatever is read.
 *
 * @param info the factor
 * @param wording the lexicons it asks for
 * @param strength how strongly it shows, or 0 where it does not
 */
record Stated(FactorInfo info, List<String> wording, double strength) implements Factor {

    /** A factor that is weighed, or decides, and always shows. */
    static Stated factor(String id, double weight, @Nullable Mode decides) {
        return of(new FactorInfo(id, id, weight, decides, "a test"));
    }

    static Stated of(FactorInfo info) {
        return new Stated(info, List.of(), 1);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        return strength > 0 ? Optional.of(new Evidence("stated", null, strength)) : Optional.empty();
    }

    @Override
    public Optional<String> assumption(Signals signals) {
        return strength > 0 ? Optional.empty() : Optional.of("no " + info.id());
    }
}
