package dev.adagio.advice;

import dev.adagio.phrase.Lexicon;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/**
 * Something that speaks for meeting or for writing. Like a rule, it never searches text on its own.
 * Implementations are stateless and thread-safe.
 */
public interface Factor {

    /** What the factor says of itself; the same on every call. */
    FactorInfo info();

    /** Phrases the factor asks for, registered in every language; rules and factors may share one. */
    default List<Lexicon> lexicons() {
        return List.of();
    }

    /** What shows that it is at work here, or empty where nothing does. */
    Optional<Evidence> evidence(Signals signals);

    /** What it takes for true where the data that would show it are missing; empty where they are not. */
    default Optional<String> assumption(Signals signals) {
        return Optional.empty();
    }
}
