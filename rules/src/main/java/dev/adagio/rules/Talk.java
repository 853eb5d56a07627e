package dev.adagio.rules;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.rule.Example;
import dev.adagio.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in an example: each line is a message, "Name: words", ten minutes after the one before it, from a Monday
 * morning on. Immutable.
 *
 * @param kind what is said
 * @param place where it is said, or null for a mailbox
 * @param lines the lines
 * @param days how many days after the last message it is known that there are no others
 * @param present who is there beside those who speak
 */
public record Talk(MessageKind kind, Channel.@Nullable Kind place, List<String> lines, int days, List<String> present) {

    private static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");

    private static final Duration STEP = Duration.ofMinutes(10);

    public Talk {
        lines = List.copyOf(lines);
        present = List.copyOf(present);
    }

    /** In a room, where several conversations may go on at the same time. */
    public static Talk room(String... lines) {
        return new Talk(MessageKind.CHAT, Channel.Kind.ROOM, List.of(lines), 0, List.of());
    }

    /** Among a few. */
    public static Talk group(String... lines) {
        return new Talk(MessageKind.CHAT, Channel.Kind.GROUP, List.of(lines), 0, List.of());
    }

    /** Below an issue. */
    public static Talk issue(String... lines) {
        return new Talk(MessageKind.ISSUE, Channel.Kind.TRACKER, List.of(lines), 0, List.of());
    }

    /** On a mailing list. */
    public static Talk list(String... lines) {
        return new Talk(MessageKind.EMAIL, Channel.Kind.MAIL, List.of(lines), 0, List.of());
    }

    /** By mail, as one mailbox has it. */
    public static Talk mailbox(String... lines) {
        return new Talk(MessageKind.EMAIL, null, List.of(lines), 0, List.of());
    }

    /** The same, looked at so many days after the last message. */
    public Talk after(int later) {
        return new Talk(kind, place, lines, later, present);
    }

    /** The same, with others there who say nothing. */
    public Talk before(String... others) {
        return new Talk(kind, place, lines, days, List.of(others));
    }

    /** The conversation. */
    public Conversation conversation() {
        List<Participant> members = Stream.concat(lines.stream().map(line -> line.split(": ", 2)[0]), present.stream())
                .distinct()
                .map(Participant::named)
                .toList();
        Channel channel = place == null ? null : new Channel("example", "example", place, "", null, members, null);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(": ", 2);
            messages.add(Message.builder(parts[1])
                    .id("example/" + (i + 1))
                    .kind(kind)
                    .sender(Participant.named(parts[0]))
                    .channel(channel)
                    .sentAt(BEGIN.plus(STEP.multipliedBy(i)))
                    .build());
        }
        Instant end = BEGIN.plus(STEP.multipliedBy(Math.max(0, lines.size() - 1)));
        return new Conversation("example", "", channel, messages, end.plus(Duration.ofDays(days)));
    }

    /** An example in which the rule makes one finding. */
    public Example<Conversation> flagged() {
        return new Example<>(conversation(), List.of(new Span(0, 0)), "");
    }

    /** An example in which the rule makes none. */
    public Example<Conversation> accepted() {
        return new Example<>(conversation(), List.of(), "");
    }
}
