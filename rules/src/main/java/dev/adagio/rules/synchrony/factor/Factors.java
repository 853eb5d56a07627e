package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Factor;
import java.util.ArrayList;
import java.util.List;

/** All that speaks for one of the ways. */
public final class Factors {

    private Factors() {}

    /** Each of them, in the order in which advice names what weighs the same. */
    public static List<Factor> all() {
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
}
