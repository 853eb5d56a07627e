package dev.adagio.signal;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.text.Cues;
import dev.adagio.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one language, discovered by {@link java.util.ServiceLoader}. Whatever it does not say, it
 * does not know. Implementations are immutable and thread-safe.
 */
public interface Language {

    /** A language of which no word is known. */
    static Language of(Locale locale) {
        return () -> locale;
    }

    /** Which language it is. */
    Locale locale();

    /**
     * Whether its phrases are known to be well-formed, since tests of its own have compiled them. Then an engine may wait
     * for a text in this language before it compiles them; else they are compiled, and mistakes told, as it is built.
     */
    default boolean isTested() {
        return false;
    }

    /** How its texts are divided; by marks alone where it does not say. */
    default Cues cues() {
        return Cues.NONE;
    }

    /** The forms its words take; one each where it does not say. */
    default Inflection inflection() {
        return Inflection.NONE;
    }

    /** The phrases its detectors ask for. */
    default List<Lexicon> lexicons() {
        return List.of();
    }

    /**
     * Its phrases as they were compiled before, from exactly these {@link #lexicons()} and this {@link #inflection()}.
     * They are used as long as nobody adds phrases of another origin, such as a rule's own; then, and where there are
     * none, all are compiled together, so that a text is still gone through once.
     */
    default Optional<PhraseAutomaton> compiled() {
        return Optional.empty();
    }

    /** What finds signals in its texts. */
    default List<Detector<?>> detectors() {
        return List.of();
    }

    /** Its words for time; none where it has no table of them. */
    default TimeWords timeWords() {
        return TimeWords.none();
    }

    /** Its commonest short words, in lower case, by which a text of unknown language is recognised. */
    default Set<String> functionWords() {
        return Set.of();
    }
}
