package dev.adagio.examples.slack;

import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote in a channel.
 *
 * @param kind Slack's word for the kind of channel; null is a room
 * @param user Slack's name for the author
 * @param ts Slack's name for a message within its channel, which is its time
 * @param root the message that this one answers, if it answers one
 */
record Said(
        String channel,
        @Nullable String kind,
        String user,
        String ts,
        @Nullable String root,
        String text) {

    private static final Pattern TIME = Pattern.compile("[0-9]{1,11}\\.[0-9]{1,9}");

    /**
     * Something said.
     *
     * @throws MalformedPayload if there is no channel, or {@code ts} is none of Slack's names
     */
    Said {
        if (channel == null || !isTime(ts)) {
            throw new MalformedPayload();
        }
    }

    /** Whether something is a name that Slack gives to messages. */
    static boolean isTime(@Nullable String ts) {
        return ts != null && TIME.matcher(ts).matches();
    }

    /** What a person said; bots, and what has no words, say nothing. */
    static Optional<Said> in(MessageEvent event) {
        return in(
                event.getBotId(),
                event.getUser(),
                event.getText(),
                event.getChannel(),
                event.getChannelType(),
                event.getTs(),
                event.getThreadTs());
    }

    /** What a person says now, after a change. */
    static Optional<Said> in(MessageChangedEvent event) {
        var now = MalformedPayload.needed(event.getMessage());
        return in(
                now.getBotId(),
                now.getUser(),
                now.getText(),
                event.getChannel(),
                event.getChannelType(),
                now.getTs(),
                now.getThreadTs());
    }

    private static Optional<Said> in(
            @Nullable String bot,
            @Nullable String user,
            @Nullable String text,
            String channel,
            @Nullable String kind,
            String ts,
            @Nullable String root) {
        return bot != null || user == null || text == null || text.isBlank()
                ? Optional.empty()
                : Optional.of(new Said(channel, kind, user, ts, root, text));
    }

    /** The message that everything said in answer stands under. */
    String conversation() {
        return root == null ? ts : root;
    }

    Message message() {
        return Message.builder(text)
                .id(ts)
                .markup(Markup.SLACK)
                .sender(new Participant(user, "", null))
                .channel(Channel.named(channel, room()))
                .sentAt(Instant.ofEpochSecond(Long.parseLong(ts.substring(0, ts.indexOf('.')))))
                .build();
    }

    private Channel.Kind room() {
        return "im".equals(kind) ? Channel.Kind.DIRECT : "mpim".equals(kind) ? Channel.Kind.GROUP : Channel.Kind.ROOM;
    }
}
