package dev.adagio.examples.decisions;

import dev.adagio.decision.log.DecisionLog;
import dev.adagio.engine.Engine;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The decision that a conversation came to: what was decided last stands. */
public final class LastDecision {

    private static final double SURE_ENOUGH = 0.5;

    private LastDecision() {}

    /** The last sentence in which something is decided that the log does not know; nothing where there is none. */
    public static Optional<FoundDecision> in(Conversation conversation, Engine engine, DecisionLog log) {
        List<Message> turns = new ArrayList<>(conversation.turns());
        Collections.reverse(turns);
        for (Message turn : turns) {
            List<FoundDecision> found = new ArrayList<>();
            Origin origin = new Origin(conversation.id(), 0, 0, Form.NEUTRAL);
            new DecisionFinder(engine, log, SURE_ENOUGH, true, found::add, problem -> {})
                    .item(new Item.MessageItem(turn, origin, false));
            if (!found.isEmpty()) {
                return Optional.of(found.get(found.size() - 1));
            }
        }
        return Optional.empty();
    }
}
