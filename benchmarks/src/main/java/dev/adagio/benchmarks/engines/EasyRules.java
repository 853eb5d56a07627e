package dev.adagio.benchmarks.engines;

import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, its rules in Java. */
final class EasyRules implements Contestant {

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    private EasyRules() {}

    static Contestant phrases(Workload workload) {
        EasyRules easy = new EasyRules();
        for (int i = 0; i < workload.phrases().size(); i++) {
            String phrase = workload.phrases().get(i);
            easy.add(i, note -> note.text().contains(phrase));
        }
        return easy;
    }

    static Contestant numbers(Workload workload) {
        EasyRules easy = new EasyRules();
        for (int i = 0; i < workload.bounds().size(); i++) {
            double bound = workload.bounds().get(i);
            int feature = i % Workload.FEATURES;
            easy.add(i, note -> note.feature(feature) > bound);
        }
        return easy;
    }

    private void add(int number, Predicate<Note> holds) {
        rules.register(new RuleBuilder()
                .name("r" + number)
                .when(facts -> holds.test(facts.get("note")))
                .then(facts -> facts.<Note>get("note").fire(number))
                .build());
    }

    @Override
    public void ask(Note note) {
        Facts facts = new Facts();
        facts.put("note", note);
        engine.fire(rules, facts);
    }
}
