package dev.adagio.engine;

import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A language that knows no word, and what rules of tests are called. */
public record Harbour(Locale locale) implements Language {

    /** It is called English. */
    public static final Harbour ENGLISH = new Harbour(Locale.ENGLISH);

    /** A rule on a thing. */
    public static RuleInfo info(String id) {
        return described(id).build();
    }

    /** A rule on a thing, for more to be said. */
    public static RuleInfo.Builder described(String id) {
        return RuleInfo.of(id, Severity.WARNING, "stands there")
                .because("It may fall.")
                .clearedBy("Take it away.");
    }

    /** An engine without rules. */
    public static EngineBuilder engine() {
        return Engine.builder().add(ENGLISH);
    }

    @Override
    public Cues cues() {
        return Cues.NONE;
    }

    @Override
    public Inflection inflection() {
        return Inflection.NONE;
    }

    @Override
    public Set<String> functionWords() {
        return Set.of();
    }

    @Override
    public List<Lexicon> lexicons() {
        return List.of();
    }

    @Override
    public List<Detector<?>> detectors() {
        return List.of();
    }
}
