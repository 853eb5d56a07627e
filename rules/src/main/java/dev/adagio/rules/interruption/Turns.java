package dev.adagio.rules.interruption;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.Situation;
import dev.adagio.signal.Addressee;
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

    /** Whether the message just before this one was by somebody else and called this sender. */
    static boolean spokenTo(Signals signals) {
        Participant sender = signals.message().sender();
        List<Signals> earlier = signals.earlier();
        if (sender == null || earlier.isEmpty()) {
            return false;
        }
        Signals last = earlier.get(earlier.size() - 1);
        return last.all(Addressee.class).stream()
                .filter(Situation::isOnePerson)
                .anyMatch(addressee -> addressee.name().equalsIgnoreCase(sender.name()));
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
