package dev.adagio.rules.language.english;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.rules.language.LanguageFiles;
import dev.adagio.rules.language.Phrasebook;
import dev.adagio.rules.language.Wordbook;
import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import dev.adagio.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * English: its phrases, the forms of its words, and how its signals are found. Immutable and
 * thread-safe.
 */
public final class English implements Language {

    private static final LanguageFiles FILES = new LanguageFiles(English.class);

    private static final Phrasebook PHRASES =
            new Phrasebook(FILES, List.of("irregular.txt", "doubled.txt"), English::grammar);

    private final List<Detector<?>> detectors;

    /** What the lists say, read once and only if somebody asks for it. */
    private static final class Contents {
        static final Wordbook WORDS = Wordbook.read(FILES);
    }

    /** Needed where a rule or the summary asks what they estimate. */
    private static final class Models {
        static final LinearModels LEARNED = FILES.models("messages.models");
    }

    /** Needed by those alone who ask which moment is meant. */
    private static final class Times {
        static final TimeWords WORDS = TimeWords.parse(FILES.text("time.words"));
    }

    /** Reads the lists and the models; the same every time. */
    public English() {
        this(() -> Models.LEARNED);
    }

    /** English with other models than those that come with it, or with none. */
    public English(LinearModels models) {
        this(() -> models);
    }

    private English(Supplier<LinearModels> models) {
        detectors = Contents.WORDS.detectors(PHRASES, models);
    }

    private static Phrasebook.Grammar grammar(LanguageFiles files) {
        return new Phrasebook.Grammar(
                lexicon -> lexicon, new EnglishInflection(files.lines("irregular.txt"), files.lines("doubled.txt")));
    }

    /** The phrases of English; they lie beside this class. */
    public static Phrasebook phrases() {
        return PHRASES;
    }

    /** What models of English look at, when they learn and when they are applied. */
    public MessageFeatures features() {
        return Contents.WORDS.features(PHRASES);
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
        return detectors;
    }

    @Override
    public TimeWords timeWords() {
        return Times.WORDS;
    }

    @Override
    public Set<String> functionWords() {
        return Contents.WORDS.functionWords();
    }
}
