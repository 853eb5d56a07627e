package dev.adagio.rules.interruption;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.Circumstances;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages just before one, as far as they are known to be by the same sender. */
final class Turns {

    /** Within this time somebody is taken to be still in the conversation: a proposal of this library. */
    private static final Duration LATELY = Duration.ofHours(1);

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

    /** Whether the sender has written here lately, or somebody has called the sender. */
    static boolean isInConversation(Signals signals) {
        Participant sender = signals.message().sender();
        return sender != null
                && signals.earlier().stream()
                        .anyMatch(
                                earlier -> isRecentOwn(earlier.message(), signals.message()) || calls(earlier, sender));
    }

    private static boolean isRecentOwn(Message earlier, Message message) {
        return isBySameSender(message, earlier)
                && between(earlier, message)
                        .filter(gap -> gap.compareTo(LATELY) > 0)
                        .isEmpty();
    }

    private static boolean calls(Signals earlier, Participant person) {
        return earlier.all(Addressee.class).stream()
                .filter(Circumstances::isOnePerson)
                .anyMatch(addressee -> addressee.name().equalsIgnoreCase(person.name())
                        || addressee.name().equals(person.id()));
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
