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

    private final Wordbook words;
    private final Inflection inflection;
    private final List<Detector<?>> detectors;

    /** Reads the lists; the same every time. */
    public Spanish() {
        LanguageFiles files = new LanguageFiles(Spanish.class);
        Accents accents = new Accents(files.lines("told-apart.txt"));
        Verbs verbs = new Verbs(files.entries("verbs.txt"));
        inflection = new SpanishInflection(verbs, accents);
        words = Wordbook.read(files, new Spelling(verbs, accents));
        detectors = words.detectors(LinearModels.NONE);
    }

    @Override
    public Locale locale() {
        return Locale.forLanguageTag("es");
    }

    @Override
    public Cues cues() {
        return words.cues();
    }

    @Override
    public Inflection inflection() {
        return inflection;
    }

    @Override
    public List<Lexicon> lexicons() {
        return words.lexicons();
    }

    @Override
    public List<Detector<?>> detectors() {
        return detectors;
    }

    @Override
    public TimeWords timeWords() {
        return words.timeWords();
    }

    @Override
    public Set<String> functionWords() {
        return words.functionWords();
    }
}
