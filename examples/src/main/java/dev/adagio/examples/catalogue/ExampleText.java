package dev.adagio.examples.catalogue;

import dev.adagio.conversation.Recurrence;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The subject of an example as a text to be read. */
public final class ExampleText {

    private ExampleText() {}

    /** A message with the text of this subject: without text where it has none, as a workspace. */
    public static Message of(Object subject) {
        if (subject instanceof Message message) {
            return message;
        }
        if (subject instanceof Conversation conversation) {
            return turns(conversation.messages().stream());
        }
        if (subject instanceof Recurrence recurrence) {
            return turns(Stream.concat(recurrence.earlier().stream(), Stream.of(recurrence.asked()))
                    .map(exchange -> exchange.asked().message()));
        }
        if (subject instanceof DecisionRecord written) {
            return Message.of(written.text());
        }
        return subject instanceof Meeting meeting ? meeting.invitation() : Message.of("");
    }

    private static Message turns(Stream<Message> messages) {
        return Message.of(messages.map(
                        each -> (each.sender() == null ? "?" : each.sender().name()) + ": " + each.text())
                .collect(Collectors.joining("\n")));
    }
}
