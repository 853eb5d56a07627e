package dev.adagio.examples.archive.export;

import com.fasterxml.jackson.annotation.JsonProperty;
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
import dev.adagio.model.Conversation;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads Adagio's neutral form: JSON objects of which only {@code text} is needed. */
public final class NeutralReader implements FormReader {
    /** Nobody writes to more; more anonymous recipients would only take up memory. */
    private static final int MOST_RECIPIENTS = 100_000;

    private final Json<Entry> json;

    /** How many recipients there are, and the zones of those addressed, in any order, as far as they are known. */
    record Counts(int to, int cc, @Nullable List<@Nullable String> zones) {}

    record Entry(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String markup,
            @Nullable String subject,
            @Nullable Counts recipients,
            @Nullable List<@Nullable String> context,
            @Nullable String text,
            @JsonProperty("sentAt") @Nullable String sentAt,
            @Nullable String channel,
            @Nullable String sender,
            @Nullable String conversation,
            @JsonProperty("replyTo") @Nullable String replyTo,
            @Nullable String zone,
            @Nullable String locale) {}

    public NeutralReader(Limits limits) {
        json = Json.of(Entry.class, limits.item());
    }

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        JsonFile.read(source, outlet, Form.NEUTRAL, json, null, (entry, origin) -> take(entry, origin, outlet));
    }

    private static void take(Entry entry, Origin origin, Outlet outlet) {
        if (entry.text() == null) {
            outlet.error(origin, "it has no text");
            return;
        }
        MessageKind kind = entry.kind() == null ? MessageKind.CHAT : named(MessageKind.class, entry.kind());
        Markup markup = entry.markup() == null ? usual(kind) : named(Markup.class, entry.markup());
        Message.Builder message = Message.builder(entry.text())
                .id(entry.id() == null ? origin.toString() : entry.id())
                .kind(kind)
                .markup(markup)
                .subject(entry.subject() == null ? "" : entry.subject())
                .recipients(recipients(entry.recipients()))
                .channel(entry.channel() == null ? null : Channel.named(entry.channel(), place(kind)))
                .sender(sender(entry))
                .sentAt(instant(entry.sentAt(), origin, outlet))
                .replyTo(entry.replyTo() == null ? "" : entry.replyTo())
                .locale(locale(entry.locale()));
        outlet.message(
                linked(
                        entry,
                        message.earlier(earlier(entry.context(), kind, markup)).build()),
                origin,
                false);
    }

    /** It belongs where it says it does; else to its channel, if it also says who sent it when. */
    private static Linked linked(Entry entry, Message message) {
        if (entry.conversation() != null) {
            return Linked.by(List.of("conversation " + entry.conversation()), message);
        }
        boolean said = entry.channel() != null && entry.sender() != null && message.sentAt() != null;
        return said || entry.replyTo() != null ? Linked.of(message) : Linked.by(List.of(), message);
    }

    private static @Nullable Participant sender(Entry entry) {
        String name = entry.sender();
        return name == null && entry.zone() == null
                ? null
                : new Participant(name == null ? "sender" : name, name == null ? "" : name, Names.zone(entry.zone()));
    }

    private static List<Message> earlier(@Nullable List<@Nullable String> context, MessageKind kind, Markup markup) {
        if (context == null) {
            return List.of();
        }
        return context.subList(Math.max(0, context.size() - Conversation.LOOK_BACK), context.size()).stream()
                .filter(Objects::nonNull)
                .map(text -> Message.builder(text).kind(kind).markup(markup).build())
                .toList();
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
            throw new IllegalArgumentException("\"" + word + "\" is none of " + known, e);
        }
    }

    private static Markup usual(MessageKind kind) {
        return switch (kind) {
            case EMAIL, MEETING -> Markup.MAIL;
            case CHAT -> Markup.PLAIN;
            case ISSUE, DOCUMENT -> Markup.MARKDOWN;
        };
    }

    private static Channel.Kind place(MessageKind kind) {
        return switch (kind) {
            case EMAIL, MEETING -> Channel.Kind.MAIL;
            case CHAT -> Channel.Kind.ROOM;
            case ISSUE -> Channel.Kind.TRACKER;
            case DOCUMENT -> Channel.Kind.DOCUMENT;
        };
    }

    private static @Nullable Recipients recipients(@Nullable Counts counts) {
        if (counts == null) {
            return null;
        }
        Recipients known =
                Recipients.ofCounts(Math.min(counts.to(), MOST_RECIPIENTS), Math.min(counts.cc(), MOST_RECIPIENTS));
        List<@Nullable String> zones = counts.zones();
        if (zones == null || zones.isEmpty()) {
            return known;
        }
        List<Participant> to = new ArrayList<>(known.to());
        for (int i = 0; i < Math.min(zones.size(), to.size()); i++) {
            Participant person = to.get(i);
            to.set(i, new Participant(person.id(), person.name(), Names.zone(zones.get(i))));
        }
        return new Recipients(to, known.cc());
    }

    private static @Nullable Instant instant(@Nullable String sentAt, Origin origin, Outlet outlet) {
        if (sentAt == null) {
            return null;
        }
        try {
            return Instant.parse(sentAt);
        } catch (DateTimeException e) {
            outlet.note(
                    origin.file(), origin.line(), "sentAt is no ISO instant such as 2024-05-01T09:30:00Z; left out");
            return null;
        }
    }

    private static @Nullable Locale locale(@Nullable String tag) {
        Locale locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
        return locale.equals(Locale.ROOT) ? null : locale;
    }
}
