package dev.adagio.benchmarks.engines;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Index;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools, its canonical model in Java, bounds declared as an index; one session is kept, and notes come and go. */
final class DroolsRules implements Contestant {

    private final KieSession session;

    private DroolsRules(ModelImpl model) {
        this.session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
    }

    static Contestant phrases(Workload workload) {
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < workload.phrases().size(); i++) {
            String phrase = workload.phrases().get(i);
            int number = i;
            Variable<Note> note = declarationOf(Note.class);
            model.addRule(rule("r" + i)
                    .build(
                            pattern(note).expr("says " + i, each -> each.text().contains(phrase)),
                            on(note).execute(each -> each.fire(number))));
        }
        return new DroolsRules(model);
    }

    static Contestant numbers(Workload workload) {
        ModelImpl model = new ModelImpl();
        for (int i = 0; i < workload.bounds().size(); i++) {
            double bound = workload.bounds().get(i);
            int number = i;
            int feature = i % Workload.FEATURES;
            Variable<Note> note = declarationOf(Note.class);
            model.addRule(rule("r" + i)
                    .build(
                            pattern(note)
                                    .expr(
                                            "over " + i,
                                            each -> each.feature(feature) > bound,
                                            alphaIndexedBy(
                                                    Double.class,
                                                    Index.ConstraintType.GREATER_THAN,
                                                    feature,
                                                    each -> each.feature(feature),
                                                    bound)),
                            on(note).execute(each -> each.fire(number))));
        }
        return new DroolsRules(model);
    }

    @Override
    public void ask(Note note) {
        FactHandle handle = session.insert(note);
        session.fireAllRules();
        session.delete(handle);
    }
}
