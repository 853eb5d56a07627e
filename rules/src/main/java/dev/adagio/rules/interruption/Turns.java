package dev.adagio.rules.interruption;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages just before one, as far as they are known to be by the same sender. */
final class Turns {

    private Turns() {}

    /** The sender's own messages right before this one, newest first; empty where senders are unknown. */
    static List<Signals> ownRun(Signals signals) {
        List<Signals> run = new ArrayList<>();
        List<Signals> earlier = signals.earlier();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (!isBySameSender(signals.message(), earlier.get(i).message())) {
                break;
            }
            run.add(earlier.get(i));
        }
        return run;
    }

    /** How much time lies between two messages, if both have one. */
    static Optional<Duration> between(Message earlier, Message later) {
        Instant from = earlier.sentAt();
        Instant to = later.sentAt();
        return from == null || to == null ? Optional.empty() : Optional.of(Duration.between(from, to));
    }

    private static boolean isBySameSender(Message message, Message other) {
        Participant sender = message.sender();
        Participant otherSender = other.sender();
        return sender != null && otherSender != null && sender.id().equals(otherSender.id());
    }
}
