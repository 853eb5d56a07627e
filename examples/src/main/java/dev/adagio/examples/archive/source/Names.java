package dev.adagio.examples.archive.source;

import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What exports say in many ways: names, zones, moments, who talks to whom. */
public final class Names {

    private Names() {}

    /** The first of these that says anything; empty if none does. */
    public static String first(@Nullable String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return "";
    }

    /** The zone of this name, or null. */
    public static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A conversation of these people alone. */
    public static Channel talk(Channel.Kind kind, List<Participant> members) {
        String id = "@" + String.join(",", members.stream().map(Participant::id).toList());
        String name = String.join(", ", members.stream().map(Participant::name).toList());
        return new Channel(id, name, kind, "", null, members, null);
    }

    /** Who is addressed: between a few people all the others, in a room nobody. */
    public static @Nullable Recipients others(Channel channel, @Nullable Participant sender) {
        if (channel.kind() == Channel.Kind.ROOM || channel.members().isEmpty()) {
            return null;
        }
        List<Participant> others = channel.members().stream()
                .filter(member -> sender == null || !member.id().equals(sender.id()))
                .toList();
        return new Recipients(others, List.of());
    }

    /** The moment so many seconds after 1970, given with a fraction, or null. */
    public static @Nullable Instant seconds(@Nullable String seconds) {
        try {
            return seconds == null
                    ? null
                    : millis(new BigDecimal(seconds).movePointRight(3).longValue());
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** The moment so many milliseconds after 1970, or null. */
    public static @Nullable Instant millis(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** The moment an ISO timestamp names, or null. */
    public static @Nullable Instant iso(@Nullable String timestamp) {
        try {
            return timestamp == null ? null : Instant.parse(timestamp);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
