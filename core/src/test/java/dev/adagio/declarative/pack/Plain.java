package dev.adagio.declarative.pack;

import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Rule;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A language without a single word of its own. */
public record Plain() implements Language {

    /** An engine that knows these rules and nothing else. */
    public static Engine engine(Collection<? extends Rule<?>> rules) {
        EngineBuilder builder = Engine.builder().add(new Plain());
        rules.forEach(builder::add);
        return builder.build();
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Set<String> functionWords() {
        return Set.of();
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
    public List<Lexicon> lexicons() {
        return List.of();
    }

    @Override
    public List<Detector<?>> detectors() {
        return List.of();
    }
}
