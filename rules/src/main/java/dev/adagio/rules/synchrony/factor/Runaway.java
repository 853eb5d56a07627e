package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.Objects;
import java.util.Optional;

/** A chat so long, among so many, that whoever comes later cannot find what came of it. */
final class Runaway implements Factor {

    /** Chats of more messages are sometimes worth it, says the source; whoever was not there is not helped by that. */
    private static final int MESSAGES = 40;

    /** Fewer can ask each other: a proposal of this library. */
    private static final int PEOPLE = 3;

    private static final FactorInfo INFO = new FactorInfo(
            "runaway", "it has grown longer than anybody reads up", -3, null, Bibliography.POSTHOG.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (!(signals.subject() instanceof Conversation conversation)
                || conversation.messages().size() < MESSAGES) {
            return Optional.empty();
        }
        long people = conversation.messages().stream()
                .map(Message::sender)
                .filter(Objects::nonNull)
                .map(Participant::id)
                .distinct()
                .count();
        return people < PEOPLE
                ? Optional.empty()
                : Optional.of(
                        new Evidence(conversation.messages().size() + " messages by " + people + " people", null, 1));
    }

    @Override
    public Optional<String> assumption(Signals signals) {
        return signals.subject() instanceof Conversation conversation
                        && conversation.messages().stream().anyMatch(message -> message.sender() == null)
                ? Optional.of("those whose names are not known are nobody else")
                : Optional.empty();
    }
}
