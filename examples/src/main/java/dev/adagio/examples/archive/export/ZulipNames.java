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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The people, streams and direct conversations that the {@code realm.json} of a Zulip export names. Not thread-safe. */
final class ZulipNames {
    private static final int TO_A_PERSON = 1;
    private static final int TO_A_STREAM = 2;

    private final Map<String, Participant> people = new HashMap<>();
    private final Set<String> bots = new HashSet<>();
    private final Map<String, Stream> streams = new HashMap<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, List<Participant>> groups = new HashMap<>();

    record User(
            @Nullable String id,
            @Nullable String fullName,
            @Nullable String email,
            @Nullable String timezone,
            boolean isBot) {}

    record Stream(
            @Nullable String id,
            @Nullable String name,
            @Nullable String description) {}

    record Target(@Nullable String id, int type, @Nullable String typeId) {}

    record Subscription(
            @Nullable String userProfile, @Nullable String recipient) {}

    /** The names beside a file of messages; what cannot be read is told of and left out. */
    static ZulipNames beside(Source messages, Outlet outlet) {
        ZulipNames names = new ZulipNames();
        Listing listing = new Listing(messages, outlet);
        try {
            Set<String> users =
                    Set.of("zerver_userprofile", "zerver_userprofile_mirrordummy", "zerver_userprofile_crossrealm");
            listing.read(User.class, users, names::person);
            listing.read(Stream.class, Set.of("zerver_stream"), names::stream);
            listing.read(Target.class, Set.of("zerver_recipient"), names::target);
            listing.read(Subscription.class, Set.of("zerver_subscription"), names::subscription);
        } catch (IOException e) {
            outlet.error(realm(messages.file()), Reasons.of(e));
        }
        return names;
    }

    /** What the file of names beside a file of messages is called. */
    static String realm(String messages) {
        return messages.substring(0, messages.lastIndexOf('/') + 1) + "realm.json";
    }

    /** Reads one kind of thing at a time out of a file that lists many kinds. */
    private record Listing(Source messages, Outlet outlet) {
        <T> void read(Class<T> type, Set<String> keys, Consumer<T> taker) throws IOException {
            Json<T> json = Json.of(type, outlet.limits().item());
            try (InputStream in = messages.place().open("realm.json")) {
                if (in != null) {
                    Source source = Source.of(realm(messages.file()), messages.place(), false, in);
                    JsonFile.read(source, outlet, Form.NAMES, json, keys, (value, origin) -> taker.accept(value));
                }
            }
        }
    }

    private void person(User user) {
        if (user.id() != null) {
            String name = Names.first(user.fullName(), user.email(), user.id());
            people.put(user.id(), new Participant(user.id(), name, Names.zone(user.timezone())));
            if (user.isBot()) {
                bots.add(user.id());
            }
        }
    }

    private void stream(Stream stream) {
        if (stream.id() != null) {
            streams.put(stream.id(), stream);
        }
    }

    private void target(Target target) {
        if (target.id() != null) {
            targets.put(target.id(), target);
        }
    }

    /** Who is in a group; whoever has a stream is not held, for there may be very many. */
    private void subscription(Subscription subscription) {
        Target target = subscription.recipient() == null ? null : targets.get(subscription.recipient());
        if (target != null && target.type() > TO_A_STREAM && subscription.userProfile() != null) {
            groups.computeIfAbsent(subscription.recipient(), id -> new ArrayList<>())
                    .add(person(subscription.userProfile()));
        }
    }

    Participant person(String id) {
        return people.getOrDefault(id, Participant.named(id));
    }

    boolean isBot(String id) {
        return bots.contains(id);
    }

    /** The place where a message to this recipient stands. */
    Channel channel(String recipient, @Nullable Participant sender) {
        Target target = targets.get(recipient);
        String thing = target == null ? null : target.typeId();
        if (target == null || thing == null) {
            return Channel.named(recipient, Channel.Kind.ROOM);
        } else if (target.type() == TO_A_STREAM) {
            Stream stream = streams.getOrDefault(thing, new Stream(thing, thing, null));
            String purpose = Names.first(stream.description());
            return new Channel(
                    thing, Names.first(stream.name(), thing), Channel.Kind.ROOM, purpose, null, List.of(), null);
        }
        Map<String, Participant> members = new TreeMap<>();
        if (target.type() == TO_A_PERSON) {
            members.put(thing, person(thing));
            if (sender != null) {
                members.put(sender.id(), sender);
            }
        }
        groups.getOrDefault(recipient, List.of()).forEach(member -> members.put(member.id(), member));
        Channel.Kind kind = target.type() == TO_A_PERSON ? Channel.Kind.DIRECT : Channel.Kind.GROUP;
        return Names.talk(kind, List.copyOf(members.values()));
    }
}
