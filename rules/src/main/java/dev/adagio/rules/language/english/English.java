package dev.adagio.rules.language.english;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rules.language.LanguageFiles;
import dev.adagio.rules.language.Wordbook;
import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import dev.adagio.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * English: its phrases, the forms of its words, and how its signals are found. Immutable and
 * thread-safe.
 */
public final class English implements Language {

    private static final LanguageFiles FILES = new LanguageFiles(English.class);

    private final Wordbook words = Wordbook.read(FILES);
    private final Inflection inflection =
            new EnglishInflection(FILES.lines("irregular.txt"), FILES.lines("doubled.txt"));
    private final List<Detector<?>> detectors;

    /** Reads the lists and the models; the same every time. */
    public English() {
        this(FILES.models("messages.models"));
    }

    /** English with other models than those that come with it, or with none. */
    public English(LinearModels models) {
        detectors = words.detectors(models);
    }

    /** What models of English look at, when they learn and when they are applied. */
    public MessageFeatures features() {
        return words.features();
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public boolean isTested() {
        return true;
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
