package dev.adagio.examples.archive.export;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.examples.archive.source.Names;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    record Place(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<@Nullable String> members,
            @Nullable Said purpose,
            @Nullable Said topic) {}

    record Said(@Nullable String value) {}

    /** The names in the folder around the folder a day lies in; none where there is no such folder. */
    static SlackNames around(Source day, Limits limits, Outlet outlet) {
        SlackNames names = new SlackNames();
        Path workspace = workspace(day);
        if (workspace != null) {
            names.read(day, workspace, limits, outlet);
        }
        return names;
    }

    /** The folder around the folder a day lies in. */
    static @Nullable Path workspace(Source day) {
        Path path = day.path();
        Path folder = path == null ? null : path.toAbsolutePath().getParent();
        return folder == null ? null : folder.getParent();
    }

    private void read(Source day, Path workspace, Limits limits, Outlet outlet) {
        list(day, workspace.resolve("users.json"), Json.of(User.class, limits.item()), outlet, this::person);
        Json<Place> places = Json.of(Place.class, limits.item());
        list(day, workspace.resolve("channels.json"), places, outlet, place -> place(place, Channel.Kind.ROOM));
        list(day, workspace.resolve("groups.json"), places, outlet, place -> place(place, Channel.Kind.ROOM));
        list(day, workspace.resolve("mpims.json"), places, outlet, place -> place(place, Channel.Kind.GROUP));
        list(day, workspace.resolve("dms.json"), places, outlet, place -> place(place, Channel.Kind.DIRECT));
    }

    private static <T> void list(Source day, Path file, Json<T> json, Outlet outlet, Consumer<T> taker) {
        if (!Files.exists(file)) {
            return;
        }
        String called = called(day.file(), file);
        try (InputStream in = day.beside().open(file);
                Source source = Source.of(called, file, false, in, day.beside())) {
            JsonFile.read(source, outlet, Form.NAMES, json, null, (value, origin) -> taker.accept(value));
        } catch (IOException e) {
            outlet.error(called, Reasons.of(e));
        }
    }

    /** What to call a file two folders above a day, in the way the day is called. */
    private static String called(String day, Path file) {
        int folder = day.lastIndexOf('/', day.lastIndexOf('/') - 1);
        return folder < 0 ? file.toString() : day.substring(0, folder + 1) + file.getFileName();
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

    private void place(Place place, Channel.Kind kind) {
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
