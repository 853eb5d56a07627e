package dev.adagio.rules.synchrony;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;

/** What kind of conversation it is. */
final class Conversations {

    private Conversations() {}

    /** Whether it is the stream of a room, in which several conversations may go on at the same time. */
    static boolean isMixed(Conversation conversation) {
        Channel channel = conversation.channel();
        return channel != null
                && channel.kind() == Channel.Kind.ROOM
                && conversation.messages().stream().map(Message::replyTo).allMatch(String::isEmpty);
    }
}
