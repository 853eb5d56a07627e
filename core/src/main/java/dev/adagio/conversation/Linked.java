package dev.adagio.conversation;

import dev.adagio.model.Message;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A message with all a host knows of where it belongs.
 *
 * @param message the message; what is in {@link Message#earlier()} is not looked at
 * @param keys what its conversation is known by for ever: its own id, the ids of messages it answers, the id of a
 *     conversation; all that share a key are one conversation
 * @param refers names of conversations to which it belongs if there are any, such as the subject line of a reply
 * @param names what its conversation is known by from now on, in place of others that were, such as a subject line
 * @param stream the place it was said in, if nothing but time and words tell what it belongs to there, such as the id of
 *     a room; empty where the links tell
 */
public record Linked(Message message, List<String> keys, List<String> refers, List<String> names, String stream) {

    public Linked {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(stream, "stream");
        keys = List.copyOf(keys);
        refers = List.copyOf(refers);
        names = List.copyOf(names);
    }

    /** A message of the conversation that has these keys. */
    public static Linked by(Collection<String> keys, Message message) {
        return new Linked(message, List.copyOf(keys), List.of(), List.of(), "");
    }

    /** A message in a stream; others may answer it by its id. */
    public static Linked in(String stream, Message message) {
        return new Linked(message, keys(message), List.of(), List.of(), stream);
    }

    /**
     * A message of which no more is known than it says itself: it belongs to the message it answers, else to the stream
     * of its channel.
     */
    public static Linked of(Message message) {
        return message.replyTo().isEmpty() ? in(place(message), message) : by(keys(message), message);
    }

    private static List<String> keys(Message message) {
        return Stream.of(message.id(), message.replyTo())
                .filter(id -> !id.isEmpty())
                .map(id -> place(message) + "/" + id)
                .toList();
    }

    private static String place(Message message) {
        return message.channel() == null ? "" : message.channel().id();
    }
}
