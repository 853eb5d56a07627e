package dev.adagio.rules.channels;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.rule.Place;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Channels for examples, and what is known of how they are used. */
final class Rooms {

    private static final Function<Said.Stretch, Map<String, Instant>> LAST_USED = Rooms::lastUsed;

    private Rooms() {}

    /** A room with a purpose, somebody who answers for it, and members. */
    static Channel room(String name, String purpose, String owner, String... members) {
        return new Channel(
                name,
                name,
                Channel.Kind.ROOM,
                purpose,
                owner.isEmpty() ? null : Company.person(owner),
                Stream.of(members).map(Company::person).toList(),
                Duration.ofDays(1));
    }

    /** The purpose of a room that is looked after. */
    static Place purpose(Channel channel) {
        return Shown.field(channel, "purpose", channel.purpose());
    }

    /** Whether it is open, and meant for more than one matter. */
    static boolean isRoom(Channel channel) {
        return channel.kind() == Channel.Kind.ROOM && !channel.isPrivate();
    }

    /** When something was last said in each channel of a part of the conversations, by its id. */
    static List<Map<String, Instant>> lastUsed(Signals signals) {
        return signals.stretches().stream()
                .map(stretch -> signals.once(stretch, LAST_USED))
                .toList();
    }

    private static Map<String, Instant> lastUsed(Said.Stretch stretch) {
        Map<String, Instant> last = new HashMap<>();
        for (Conversation conversation : stretch.conversations()) {
            Channel channel = conversation.channel();
            int size = conversation.messages().size();
            Instant at = channel == null || size == 0
                    ? null
                    : conversation.messages().get(size - 1).sentAt();
            if (channel != null && at != null) {
                last.merge(channel.id(), at, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }
}
