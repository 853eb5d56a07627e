package dev.adagio.rules.language.spanish;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rules.language.LanguageFiles;
import dev.adagio.rules.language.Wordbook;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import dev.adagio.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Spanish: its phrases, the forms of its words, and how its signals are found, without learned models. Words are known
 * with and without their accents. Immutable and thread-safe.
 */
public final class Spanish implements Language {

    private static final LanguageFiles FILES = new LanguageFiles(Spanish.class);

    private final Set<String> functionWords = Set.copyOf(FILES.lines("function-words.txt"));

    /** What it takes long to read; many never read a text in Spanish. */
    private static final class Contents {

        static final Accents ACCENTS = new Accents(FILES.lines("told-apart.txt"));
        static final Verbs VERBS = new Verbs(FILES.entries("verbs.txt"));
        static final Wordbook WORDS = Wordbook.read(FILES, new Spelling(VERBS, ACCENTS));
        static final Inflection INFLECTION = new SpanishInflection(VERBS, ACCENTS);
        static final List<Detector<?>> DETECTORS = WORDS.detectors(LinearModels.NONE);
    }

    /** The language, which has no state. */
    public Spanish() {}

    @Override
    public Locale locale() {
        return Locale.forLanguageTag("es");
    }

    @Override
    public boolean isTested() {
        return true;
    }

    @Override
    public Cues cues() {
        return Contents.WORDS.cues();
    }

    @Override
    public Inflection inflection() {
        return Contents.INFLECTION;
    }

    @Override
    public List<Lexicon> lexicons() {
        return Contents.WORDS.lexicons();
    }

    @Override
    public List<Detector<?>> detectors() {
        return Contents.DETECTORS;
    }

    @Override
    public TimeWords timeWords() {
        return Contents.WORDS.timeWords();
    }

    @Override
    public Set<String> functionWords() {
        return functionWords;
    }
}
