package dev.adagio.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Messages that belong together, oldest first.
 *
 * @param id what the host knows this conversation by
 * @param title its topic or subject line, or empty
 * @param channel where it takes place, or null where unknown
 * @param messages the messages as they were sent, oldest first
 * @param asOf until when it is known that there are no others, or null where that is not known
 */
public record Conversation(
        String id,
        String title,
        @Nullable Channel channel,
        List<Message> messages,
        @Nullable Instant asOf) {

    /** How many earlier messages a turn carries: about what a reader sees without scrolling. */
    public static final int LOOK_BACK = 12;

    public Conversation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        messages = List.copyOf(messages);
    }

    /** A conversation that may have gone on. */
    public Conversation(String id, String title, @Nullable Channel channel, List<Message> messages) {
        this(id, title, channel, messages, null);
    }

    /** The same conversation, of which it is known until when there are no other messages. */
    public Conversation asOf(@Nullable Instant moment) {
        return new Conversation(id, title, channel, messages, moment);
    }

    /** Whether it is what was said in a room without topics or replies, where several matters may be talked of at a time. */
    public boolean isMixed() {
        return channel != null
                && channel.kind() == Channel.Kind.ROOM
                && title.isBlank()
                && messages.stream().map(Message::replyTo).allMatch(String::isEmpty);
    }

    /** Each message with the at most {@link #LOOK_BACK} messages before it as its {@link Message#earlier()}. */
    public List<Message> turns() {
        List<Message> turns = new ArrayList<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            turns.add(messages.get(i).toBuilder().earlier(before(i)).build());
        }
        return List.copyOf(turns);
    }

    /**
     * One message as those read it who are in the conversation: with the at most {@link #LOOK_BACK} messages before it,
     * and with the channel of the conversation where it names none of its own.
     *
     * @throws IndexOutOfBoundsException if there is no such message
     */
    public Message turn(int index) {
        Message message = messages.get(index);
        return message.toBuilder()
                .channel(message.channel() == null ? channel : message.channel())
                .earlier(before(index))
                .build();
    }

    private List<Message> before(int index) {
        return messages.subList(Math.max(0, index - LOOK_BACK), index);
    }

    /** The last message, with all before it as its {@link Message#earlier()}; an empty message where there is none. */
    public Message latest() {
        if (messages.isEmpty()) {
            return Message.builder("").id(id).subject(title).channel(channel).build();
        }
        int last = messages.size() - 1;
        Message message = messages.get(last);
        return message.toBuilder()
                .subject(message.subject().isEmpty() ? title : message.subject())
                .channel(message.channel() == null ? channel : message.channel())
                .earlier(messages.subList(0, last))
                .build();
    }
}
