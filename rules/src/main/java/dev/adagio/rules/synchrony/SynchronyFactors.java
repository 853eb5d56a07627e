package dev.adagio.rules.synchrony;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Dispute;
import dev.adagio.advice.Factor;
import dev.adagio.advice.Planner;
import java.util.ArrayList;
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
        List<Factor> factors = new ArrayList<>(Wordings.ALL);
        factors.addAll(MeetsFor.all());
        factors.addAll(List.of(
                new Written(),
                new Unprepared(),
                new Together(),
                new Gathering(),
                new Convened(),
                new ShortSlack(),
                new LiveCoordination(),
                new FruitlessRounds(),
                new ManyRounds(),
                new Stuck(),
                new Runaway(),
                new Settled(),
                new PureConveyance(),
                new NeedsReflection(),
                new LittleOverlap(),
                new ManyReaders(),
                new LargeMeeting(),
                new Alone()));
        return List.copyOf(factors);
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
