package dev.adagio.rules;

import dev.adagio.advice.AdvicePack;
import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import dev.adagio.signal.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All languages and packs that are discovered, and engines of them with everything on. */
final class Discovered {

    static final List<RulePack> PACKS = load(RulePack.class);

    static final List<AdvicePack> ADVICE = load(AdvicePack.class);

    static final Engine ENGINE = engine(PACKS);

    private Discovered() {}

    /** Every rule, ordered by id. */
    static List<Rule<?>> rules() {
        return PACKS.stream()
                .<Rule<?>>flatMap(pack -> pack.rules().stream())
                .sorted(Comparator.comparing(rule -> rule.info().id()))
                .toList();
    }

    /** An engine to which the packs are added in this order. */
    static Engine engine(List<RulePack> packs) {
        return builder(packs).build();
    }

    static EngineBuilder builder(List<RulePack> packs) {
        EngineBuilder engine = Engine.builder();
        load(Language.class).forEach(engine::add);
        packs.forEach(engine::add);
        ADVICE.forEach(engine::add);
        Profile everything = Profile.DEFAULT;
        for (Rule<?> rule : rules()) {
            everything = everything.with(rule.info().id(), Profile.Setting.ON);
        }
        return engine.profile(everything);
    }

    private static <T> List<T> load(Class<T> service) {
        Discovered.class.getModule().addUses(service);
        List<T> all = new ArrayList<>();
        ServiceLoader.load(service).forEach(all::add);
        return all;
    }
}
