package dev.adagio.rules;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.stream.Stream;

/** How often the word went over and came back, as far as the senders are known. */
public final class Rounds {

    /** How far back a conversation still stands where it stands: a proposal of this library. */
    private static final int RECENT = 6;

    private Rounds() {}

    public static int of(Message message) {
        if (message.earlier().isEmpty()) {
            return 0;
        }
        int changes = 0;
        Participant last = null;
        for (Message each :
                Stream.concat(message.earlier().stream(), Stream.of(message)).toList()) {
            Participant sender = each.sender();
            if (sender != null) {
                changes += last != null && !last.id().equals(sender.id()) ? 1 : 0;
                last = sender;
            }
        }
        return changes / 2;
    }

    /** The messages that show where it stands, the last first: of a conversation the recent ones, else the message. */
    public static List<Signals> recent(Signals signals) {
        if (!(signals.subject() instanceof Conversation)) {
            return List.of(signals);
        }
        List<Signals> earlier = signals.earlier();
        List<Signals> tail = earlier.subList(Math.max(0, earlier.size() - RECENT + 1), earlier.size());
        return Stream.iterate(tail.size(), i -> i >= 0, i -> i - 1)
                .map(i -> i == tail.size() ? signals : tail.get(i))
                .toList();
    }
}
