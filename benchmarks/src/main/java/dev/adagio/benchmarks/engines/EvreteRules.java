package dev.adagio.benchmarks.engines;

import java.util.function.BiPredicate;
import org.evrete.KnowledgeService;
import org.evrete.api.FactHandle;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete, its rules in Java; one session is kept, and notes come and go. */
final class EvreteRules implements Contestant {

    private final StatefulSession session;

    private EvreteRules(int rules, BiPredicate<Integer, Note> holds) {
        KnowledgeService service = new KnowledgeService();
        RuleSetBuilder<Knowledge> all = service.newKnowledge().builder();
        for (int i = 0; i < rules; i++) {
            int number = i;
            all = all.newRule("r" + i)
                    .forEach("$note", Note.class)
                    .where((ValuesPredicate) values -> holds.test(number, values.get(0)), "$note")
                    .execute(context -> context.<Note>get("$note").fire(number));
        }
        session = all.build().newStatefulSession();
    }

    static Contestant phrases(Workload workload) {
        return new EvreteRules(
                workload.phrases().size(),
                (rule, note) -> note.text().contains(workload.phrases().get(rule)));
    }

    static Contestant numbers(Workload workload) {
        return new EvreteRules(
                workload.bounds().size(),
                (rule, note) -> note.feature(rule % Workload.FEATURES)
                        > workload.bounds().get(rule));
    }

    @Override
    public void ask(Note note) {
        FactHandle handle = session.insert(note);
        session.fire();
        session.delete(handle);
        session.fire();
    }
}
