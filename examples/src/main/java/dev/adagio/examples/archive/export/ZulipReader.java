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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the message files of a Zulip export. A topic of a stream is a conversation. Not thread-safe. */
public final class ZulipReader implements FormReader {
    private final Json<Post> json;
    private String realm = "";
    private @Nullable ZulipNames names;

    record Post(
            @Nullable String id,
            @Nullable String sender,
            @Nullable String recipient,
            @Nullable String subject,
            @Nullable String content,
            @Nullable String dateSent) {}

    public ZulipReader(Limits limits) {
        json = Json.of(Post.class, limits.item());
    }

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        ZulipNames known = names(source, outlet);
        JsonFile.read(
                source,
                outlet,
                Form.ZULIP,
                json,
                Set.of("zerver_message"),
                (post, origin) -> take(post, origin, known, outlet));
    }

    private ZulipNames names(Source messages, Outlet outlet) {
        String beside = ZulipNames.realm(messages.file());
        ZulipNames known = names;
        if (known == null || !beside.equals(realm)) {
            known = ZulipNames.beside(messages, outlet);
            names = known;
            realm = beside;
        }
        return known;
    }

    private static void take(Post post, Origin origin, ZulipNames names, Outlet outlet) {
        Participant sender = post.sender() == null ? null : names.person(post.sender());
        Channel channel = post.recipient() == null ? null : names.channel(post.recipient(), sender);
        boolean room = channel == null || channel.kind() == Channel.Kind.ROOM;
        // Zulip gives direct messages a topic of one control character.
        String topic = post.subject() == null || !room ? "" : post.subject().replace("\u0007", "");
        Message message = Message.builder(post.content() == null ? "" : post.content())
                .id(post.id() == null ? origin.toString() : post.id())
                .markup(Markup.MARKDOWN)
                .subject(topic)
                .sender(sender)
                .recipients(channel == null ? null : Names.others(channel, sender))
                .channel(channel)
                .sentAt(Names.seconds(post.dateSent()))
                .build();
        String talk = (channel == null ? "" : channel.id()) + "/" + topic;
        Message turn = topic.isEmpty()
                ? outlet.earlier().inStream(talk, message)
                : outlet.earlier().inConversation(talk, message);
        Linked linked = topic.isEmpty() ? Linked.in(talk, turn) : Linked.by(List.of(talk), turn);
        outlet.message(linked, origin, post.sender() != null && names.isBot(post.sender()));
    }
}
