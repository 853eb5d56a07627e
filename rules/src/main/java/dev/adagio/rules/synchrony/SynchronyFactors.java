package dev.adagio.rules.synchrony;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Dispute;
import dev.adagio.advice.Factor;
import dev.adagio.advice.Planner;
import dev.adagio.rules.synchrony.factor.Disputes;
import dev.adagio.rules.synchrony.factor.Factors;
import java.util.List;

/** Whether a message or a meeting needs everybody at the same time. */
public final class SynchronyFactors implements AdvicePack {

    /** The pack, which has no state. */
    public SynchronyFactors() {}

    /** What was learned about the factors, read when somebody asks for it. */
    private static final class Models {
        static final AdviceModel LEARNED = Learned.model(new SynchronyFactors());
    }

    @Override
    public String name() {
        return "synchrony";
    }

    @Override
    public boolean isTested() {
        return true;
    }

    @Override
    public List<Factor> factors() {
        return Factors.all();
    }

    /** How sure verdicts are, as learned from labelled messages; weights and thresholds as the factors say. */
    @Override
    public AdviceModel model() {
        return Models.LEARNED;
    }

    @Override
    public List<Dispute> disputes() {
        return Disputes.ALL;
    }

    @Override
    public List<Planner> planners() {
        return List.of(new ConversationPlans(), new Plans());
    }
}
