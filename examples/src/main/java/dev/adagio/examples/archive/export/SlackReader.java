package dev.adagio.examples.archive.export;

import dev.adagio.conversation.Linked;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.raw.Json;
import dev.adagio.examples.archive.source.Earlier;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Names;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days of a Slack export. Messages with a {@code thread_ts} are a conversation; all others of
 * a channel are one stream. Notices that Slack itself writes are passed over. Not thread-safe.
 */
public final class SlackReader implements FormReader {
    /** The subtypes of messages that somebody wrote; all others tell what happened to a channel. */
    private static final Set<String> WRITTEN = Set.of(
            "",
            "bot_message",
            "me_message",
            "thread_broadcast",
            "file_share",
            "file_comment",
            "reply_broadcast",
            "slackbot_response");

    private final Json<Post> json;
    private String workspace = "";
    private @Nullable SlackNames names;

    record Post(
            @Nullable String ts,
            @Nullable String threadTs,
            @Nullable String subtype,
            @Nullable String user,
            @Nullable String botId,
            @Nullable String username,
            @Nullable String text,
            @Nullable List<@Nullable Reaction> reactions,
            @Nullable List<@Nullable Attachment> attachments,
            @Nullable UserProfile userProfile) {}

    record Reaction(@Nullable List<@Nullable String> users) {}

    record Attachment(
            @Nullable String pretext,
            @Nullable String text,
            @Nullable String fallback) {}

    record UserProfile(
            @Nullable String displayName, @Nullable String realName) {}

    public SlackReader(Limits limits) {
        json = Json.of(Post.class, limits.item());
    }

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        SlackNames known = names(source, outlet);
        String folder = source.place().folder();
        Channel channel = known.channel(folder.isEmpty() ? source.file() : folder);
        JsonFile.read(
                source, outlet, Form.SLACK, json, null, (post, origin) -> take(post, origin, channel, known, outlet));
    }

    private SlackNames names(Source day, Outlet outlet) {
        String around = SlackNames.workspace(day.file());
        SlackNames known = names;
        if (known == null || !around.equals(workspace)) {
            known = SlackNames.around(day, outlet);
            names = known;
            workspace = around;
        }
        return known;
    }

    private static void take(Post post, Origin origin, Channel channel, SlackNames names, Outlet outlet) {
        String subtype = post.subtype() == null ? "" : post.subtype();
        if (!WRITTEN.contains(subtype)) {
            outlet.passedOver(origin, "a notice of Slack's: " + subtype);
            return;
        }
        Participant sender = sender(post, names);
        String place = (channel.kind() == Channel.Kind.ROOM ? channel.name() : channel.id()) + "/";
        boolean answers = post.threadTs() != null && !post.threadTs().equals(post.ts());
        Message message = Message.builder(text(post))
                .id(place + (post.ts() == null ? origin : post.ts()))
                .replyTo(answers ? place + post.threadTs() : "")
                .reactedBy(reacted(post, names))
                .markup(Markup.SLACK)
                .sender(sender)
                .recipients(Names.others(channel, sender))
                .channel(channel)
                .sentAt(Names.seconds(post.ts()))
                .build();
        Message turn = turn(post, message, channel.id() + "/", outlet.earlier());
        Linked linked = post.threadTs() == null
                ? Linked.in(channel.id(), turn)
                : Linked.by(List.of(channel.id() + "/" + post.threadTs()), turn);
        boolean bot = subtype.equals("bot_message")
                || subtype.equals("slackbot_response")
                || post.botId() != null
                || (post.user() != null && names.isBot(post.user()));
        outlet.message(linked, origin, bot);
    }

    private static List<Participant> reacted(Post post, SlackNames names) {
        return post.reactions() == null
                ? List.of()
                : post.reactions().stream()
                        .filter(Objects::nonNull)
                        .flatMap(reaction -> reaction.users() == null ? Stream.of() : reaction.users().stream())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(names::person)
                        .toList();
    }

    private static Message turn(Post post, Message message, String place, Earlier earlier) {
        if (post.threadTs() == null) {
            return earlier.inStream(place, message);
        } else if (!post.threadTs().equals(post.ts())) {
            return earlier.inConversation(place + post.threadTs(), message);
        }
        earlier.inConversation(place + post.threadTs(), message);
        return earlier.inStream(place, message);
    }

    /** What was written, or what was attached where nothing was. */
    private static String text(Post post) {
        String written = post.text() == null ? "" : post.text();
        if (!written.isBlank() || post.attachments() == null) {
            return written;
        }
        return post.attachments().stream()
                .filter(Objects::nonNull)
                .map(attachment -> Names.first(attachment.text(), attachment.fallback(), attachment.pretext()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static @Nullable Participant sender(Post post, SlackNames names) {
        UserProfile profile = post.userProfile();
        String shown = Names.first(
                post.username(),
                profile == null ? null : profile.displayName(),
                profile == null ? null : profile.realName());
        String id = Names.first(post.user(), post.botId(), post.username());
        if (id.isEmpty()) {
            return null;
        }
        Participant known = names.person(id);
        return known.name().equals(id) && !shown.isEmpty() ? new Participant(id, shown, known.zone()) : known;
    }
}
