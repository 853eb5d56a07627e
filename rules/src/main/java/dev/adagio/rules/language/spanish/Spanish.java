package dev.adagio.rules.language.spanish;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.rules.language.LanguageFiles;
import dev.adagio.rules.language.Phrasebook;
import dev.adagio.rules.language.Wordbook;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import dev.adagio.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Spanish: its phrases, the forms of its words, and how its signals are found, without learned models. Words are known
 * with and without their accents. Immutable and thread-safe.
 */
public final class Spanish implements Language {

    private static final LanguageFiles FILES = new LanguageFiles(Spanish.class);

    private static final Phrasebook PHRASES =
            new Phrasebook(FILES, List.of("told-apart.txt", "verbs.txt"), Spanish::grammar);

    private final Set<String> functionWords = Set.copyOf(FILES.lines("function-words.txt"));

    /** What it takes long to read; many never read a text in Spanish. */
    private static final class Contents {

        static final Wordbook WORDS = Wordbook.read(FILES);
        static final List<Detector<?>> DETECTORS = WORDS.detectors(PHRASES, () -> LinearModels.NONE);
    }

    /** Needed by those alone who ask which moment is meant. */
    private static final class Times {
        static final TimeWords WORDS = TimeWords.parse(FILES.text("time.words"));
    }

    /** The language, which has no state. */
    public Spanish() {}

    private static Phrasebook.Grammar grammar(LanguageFiles files) {
        Accents accents = new Accents(files.lines("told-apart.txt"));
        Verbs verbs = new Verbs(files.entries("verbs.txt"));
        return new Phrasebook.Grammar(new Spelling(verbs, accents), new SpanishInflection(verbs, accents));
    }

    /** The phrases of Spanish; they lie beside this class. */
    public static Phrasebook phrases() {
        return PHRASES;
    }

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
        return PHRASES.inflection();
    }

    @Override
    public List<Lexicon> lexicons() {
        return PHRASES.lexicons();
    }

    @Override
    public Optional<PhraseAutomaton> compiled() {
        return PHRASES.compiled();
    }

    @Override
    public List<Detector<?>> detectors() {
        return Contents.DETECTORS;
    }

    @Override
    public TimeWords timeWords() {
        return Times.WORDS;
    }

    @Override
    public Set<String> functionWords() {
        return functionWords;
    }
}
