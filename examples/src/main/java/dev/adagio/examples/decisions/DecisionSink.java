package dev.adagio.examples.decisions;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.rules.decisions.DecisionFinder;
import dev.adagio.rules.decisions.FoundDecision;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes in an archive, and tells of the decisions in it. Programs and records are not listened to. */
public final class DecisionSink implements Sink {

    private final DecisionFinder finder;
    private final BiConsumer<Origin, FoundDecision> found;
    private final Consumer<Problem> problems;

    /**
     * A sink.
     *
     * @param found is told of each decision, in the order of the archive, and where its message is
     * @param problems is told what could not be read
     */
    public DecisionSink(DecisionFinder finder, BiConsumer<Origin, FoundDecision> found, Consumer<Problem> problems) {
        this.finder = finder;
        this.found = found;
        this.problems = problems;
    }

    @Override
    public void item(Item item) {
        if (item instanceof Item.MessageItem message
                && !message.automated()
                && item.origin().form() != Form.DECISION_RECORD) {
            finder.in(message.message()).forEach(each -> found.accept(item.origin(), each));
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }
}
