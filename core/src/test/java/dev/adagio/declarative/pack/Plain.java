package dev.adagio.declarative.pack;

import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.rule.Rule;
import dev.adagio.signal.Language;
import java.util.Collection;
import java.util.Locale;

/** Engines that know no word of a language. */
public final class Plain {

    private Plain() {}

    /** An engine that knows these rules and nothing else. */
    public static Engine engine(Collection<? extends Rule<?>> rules) {
        EngineBuilder builder = Engine.builder().add(Language.of(Locale.ENGLISH));
        rules.forEach(builder::add);
        return builder.build();
    }
}
