package dev.adagio.signal;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.text.Cues;
import dev.adagio.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All that is known of one language, discovered by {@link java.util.ServiceLoader}. Implementations
 * are immutable and thread-safe.
 */
public interface Language {

    /** Which language it is. */
    Locale locale();

    /** How its texts are divided. */
    Cues cues();

    /** The forms its words take. */
    Inflection inflection();

    /** The phrases its detectors ask for. */
    List<Lexicon> lexicons();

    /** What finds signals in its texts. */
    List<Detector<?>> detectors();

    /** Its words for time; none where it has no table of them. */
    default TimeWords timeWords() {
        return TimeWords.none();
    }

    /** Its commonest short words, in lower case, by which a text of unknown language is recognised. */
    Set<String> functionWords();
}
