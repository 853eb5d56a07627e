package dev.adagio.advice;

import dev.adagio.phrase.Lexicon;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/**
 * Something that speaks for meeting or for writing. Like a rule, it never searches text on its own: it asks for signals,
 * for lexicons of the language ({@link #wording()}), or for its own ({@link #lexicons()}).
 * Implementations are stateless and thread-safe.
 */
public interface Factor {

    /** What the factor says of itself; the same on every call. */
    FactorInfo info();

    /**
     * The names of the lexicons of the language the factor asks for. In a language that lacks one of them the factor is
     * not at work.
     */
    default List<String> wording() {
        return List.of();
    }

    /** Phrases of its own the factor asks for, registered in every language; rules and factors may share one. */
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
