package dev.adagio.examples.archive.export;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.examples.archive.source.Names;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The people and channels that the files beside a Slack export's folders name. Not thread-safe. */
final class SlackNames {
    private final Map<String, Participant> people = new HashMap<>();
    private final Set<String> bots = new HashSet<>();
    private final Map<String, Channel> channels = new HashMap<>();

    record User(
            @Nullable String id,
            @Nullable String name,
            @Nullable String realName,
            @Nullable String tz,
            boolean isBot,
            @Nullable Profile profile) {}

    record Profile(@Nullable String displayName, @Nullable String realName) {}

    record Room(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<@Nullable String> members,
            @Nullable Said purpose,
            @Nullable Said topic) {}

    record Said(@Nullable String value) {}

    /** The names in the folder around the folder a day lies in; none where there is no such folder. */
    static SlackNames around(Source day, Outlet outlet) {
        SlackNames names = new SlackNames();
        int limit = outlet.limits().item();
        Json<Room> places = Json.of(Room.class, limit);
        list(day, "users.json", Json.of(User.class, limit), outlet, names::person);
        list(day, "channels.json", places, outlet, place -> names.place(place, Channel.Kind.ROOM));
        list(day, "groups.json", places, outlet, place -> names.place(place, Channel.Kind.ROOM));
        list(day, "mpims.json", places, outlet, place -> names.place(place, Channel.Kind.GROUP));
        list(day, "dms.json", places, outlet, place -> names.place(place, Channel.Kind.DIRECT));
        return names;
    }

    private static <T> void list(Source day, String file, Json<T> json, Outlet outlet, Consumer<T> taker) {
        String called = workspace(day.file()) + file;
        try (InputStream in = day.place().open("../" + file)) {
            if (in != null) {
                Source source = Source.of(called, day.place(), false, in);
                JsonFile.read(source, outlet, Form.NAMES, json, null, (value, origin) -> taker.accept(value));
            }
        } catch (IOException e) {
            outlet.error(called, Reasons.of(e));
        }
    }

    /** What comes before the names of files two folders above a day, in the way the day is called. */
    static String workspace(String day) {
        int folder = day.lastIndexOf('/', day.lastIndexOf('/') - 1);
        return folder < 0 ? "" : day.substring(0, folder + 1);
    }

    private void person(User user) {
        if (user.id() == null) {
            return;
        }
        Profile profile = user.profile();
        String name = Names.first(
                profile == null ? null : profile.displayName(),
                user.realName(),
                profile == null ? null : profile.realName(),
                user.name(),
                user.id());
        people.put(user.id(), new Participant(user.id(), name, Names.zone(user.tz())));
        if (user.isBot()) {
            bots.add(user.id());
        }
    }

    private void place(Room place, Channel.Kind kind) {
        if (place.id() == null) {
            return;
        }
        List<Participant> members = place.members() == null
                ? List.of()
                : place.members().stream()
                        .filter(Objects::nonNull)
                        .map(this::person)
                        .toList();
        boolean talk = kind == Channel.Kind.DIRECT || kind == Channel.Kind.GROUP;
        String name = talk
                ? String.join(", ", members.stream().map(Participant::name).toList())
                : Names.first(place.name(), place.id());
        String purpose = Names.first(
                place.purpose() == null ? null : place.purpose().value(),
                place.topic() == null ? null : place.topic().value());
        Channel channel = new Channel(place.id(), name, kind, purpose, null, members, null);
        // A folder is called by the channel's name or, for direct messages, by its id.
        channels.put(place.id(), channel);
        if (place.name() != null) {
            channels.put(place.name(), channel);
        }
    }

    /** Whoever has this id; known by it alone where nothing else is known. */
    Participant person(String id) {
        return people.getOrDefault(id, Participant.named(id));
    }

    /** Whether this id is a bot's. */
    boolean isBot(String id) {
        return bots.contains(id);
    }

    /** The channel whose days lie in a folder of this name. */
    Channel channel(String folder) {
        return channels.getOrDefault(folder, Channel.named(folder, Channel.Kind.ROOM));
    }
}
