package dev.adagio.examples.archive.export;

import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Names;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads Mattermost's bulk exports, which tell of channels and people before their posts. Thread-safe. */
public final class MattermostReader implements FormReader {
    private final Json<Line> json;

    record Line(
            @Nullable String type,
            @Nullable Room channel,
            @Nullable User user,
            @Nullable Talk directChannel,
            @Nullable Post post,
            @Nullable Post directPost) {}

    record Room(
            @Nullable String team,
            @Nullable String name,
            @Nullable String displayName,
            @Nullable String purpose) {}

    record User(
            @Nullable String username,
            @Nullable String nickname,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String roles) {}

    record Talk(@Nullable List<@Nullable String> members) {}

    record Post(
            @Nullable String team,
            @Nullable String channel,
            @Nullable List<@Nullable String> channelMembers,
            @Nullable String user,
            @Nullable String type,
            @Nullable String message,
            @Nullable Long createAt,
            @Nullable Props props,
            @Nullable List<@Nullable Reaction> reactions,
            @Nullable List<@Nullable Post> replies) {}

    record Reaction(@Nullable String user) {}

    record Props(@Nullable String fromBot, @Nullable String fromWebhook) {}

    public MattermostReader(Limits limits) {
        json = Json.of(Line.class, limits.item());
    }

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        Export export = new Export(outlet);
        JsonFile.read(source, outlet, Form.MATTERMOST, json, null, export::take);
    }

    /** One export while it is read: the names so far. */
    private static final class Export {
        private final Outlet outlet;
        private final Map<String, Channel> channels = new HashMap<>();
        private final Map<String, Participant> people = new HashMap<>();

        Export(Outlet outlet) {
            this.outlet = outlet;
        }

        void take(Line line, Origin origin) {
            if (line.channel() != null) {
                room(line.channel());
            } else if (line.user() != null) {
                person(line.user());
            } else if (line.post() != null) {
                post(line.post(), room(line.post()), origin);
            } else if (line.directPost() != null) {
                post(line.directPost(), talk(line.directPost()), origin);
            }
        }

        private void room(Room room) {
            String id = Names.first(room.team()) + "/" + Names.first(room.name());
            String name = Names.first(room.displayName(), room.name(), id);
            channels.put(
                    id, new Channel(id, name, Channel.Kind.ROOM, Names.first(room.purpose()), null, List.of(), null));
        }

        private Channel room(Post post) {
            String id = Names.first(post.team()) + "/" + Names.first(post.channel());
            return channels.getOrDefault(
                    id, new Channel(id, Names.first(post.channel(), id), Channel.Kind.ROOM, "", null, List.of(), null));
        }

        private Channel talk(Post post) {
            List<Participant> members = post.channelMembers() == null
                    ? List.of()
                    : post.channelMembers().stream()
                            .filter(Objects::nonNull)
                            .sorted()
                            .map(this::person)
                            .toList();
            Channel.Kind kind = members.size() > 2 ? Channel.Kind.GROUP : Channel.Kind.DIRECT;
            return Names.talk(kind, members);
        }

        private void person(User user) {
            if (user.username() != null) {
                String full = (Names.first(user.firstName()) + " " + Names.first(user.lastName())).strip();
                String name = Names.first(user.nickname(), full, user.username());
                people.put(user.username(), new Participant(user.username(), name, null));
            }
        }

        private Participant person(String username) {
            return people.getOrDefault(username, Participant.named(username));
        }

        private void post(Post post, Channel channel, Origin origin) {
            Message message = message(post, channel, origin, "");
            List<@Nullable Post> replies = post.replies() == null ? List.of() : post.replies();
            String conversation = channel.id() + " " + origin;
            Message turn = outlet.earlier().inStream(channel.id(), message);
            deliver(
                    post,
                    replies.isEmpty() ? Linked.in(channel.id(), turn) : Linked.by(List.of(conversation), turn),
                    origin);
            if (!replies.isEmpty()) {
                outlet.earlier().inConversation(conversation, message);
            }
            int place = 1;
            for (Post reply : replies) {
                if (reply != null) {
                    Origin at = new Origin(origin.file(), origin.line(), ++place, origin.form());
                    Message answer = message(reply, channel, at, message.id());
                    Message answering = outlet.earlier().inConversation(conversation, answer);
                    deliver(reply, Linked.by(List.of(conversation), answering), at);
                }
            }
        }

        private Message message(Post post, Channel channel, Origin origin, String answered) {
            Participant sender = post.user() == null ? null : person(post.user());
            return Message.builder(post.message() == null ? "" : post.message())
                    .id(channel.id() + "/" + origin)
                    .replyTo(answered)
                    .reactedBy(reacted(post))
                    .markup(Markup.MARKDOWN)
                    .sender(sender)
                    .recipients(Names.others(channel, sender))
                    .channel(channel)
                    .sentAt(Names.millis(post.createAt()))
                    .build();
        }

        private List<Participant> reacted(Post post) {
            return post.reactions() == null
                    ? List.of()
                    : post.reactions().stream()
                            .filter(Objects::nonNull)
                            .map(Reaction::user)
                            .filter(Objects::nonNull)
                            .distinct()
                            .map(this::person)
                            .toList();
        }

        private void deliver(Post post, Linked linked, Origin origin) {
            if (post.type() != null && post.type().startsWith("system_")) {
                outlet.passedOver(origin, "a notice of Mattermost's: " + post.type());
                return;
            }
            Props props = post.props();
            boolean bot = props != null && ("true".equals(props.fromBot()) || "true".equals(props.fromWebhook()));
            outlet.message(linked, origin, bot);
        }
    }
}
