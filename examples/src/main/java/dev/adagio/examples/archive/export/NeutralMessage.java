package dev.adagio.examples.archive.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.adagio.examples.archive.source.Names;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A message in Adagio's neutral form: the components are the keys of the JSON object, and only {@code text} is needed.
 *
 * @param id what the host knows it by
 * @param kind where it is read, a {@link MessageKind} in any case; otherwise a chat turn
 * @param markup how the text is written down, a {@link Markup} in any case; otherwise what is usual for the kind
 * @param subject the subject line or title
 * @param recipients how many it is addressed to
 * @param context what was said before, oldest first
 * @param text the text
 * @param sentAt when it was sent, an ISO instant
 * @param channel the name of the channel
 * @param sender who sent it
 * @param conversation the id of the conversation it belongs to
 * @param replyTo the id of the message it answers
 * @param zone the sender's time zone
 * @param locale the language it is written in, a BCP 47 tag
 */
public record NeutralMessage(
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
        @Nullable String locale) {

    /** Nobody writes to more; more anonymous recipients would only take up memory. */
    private static final int MOST_RECIPIENTS = 100_000;

    /**
     * How many recipients there are.
     *
     * @param to how many are addressed
     * @param cc how many are kept informed
     * @param zones the zones of those addressed, in any order, as far as they are known
     */
    public record Counts(int to, int cc, @Nullable List<@Nullable String> zones) {}

    /**
     * The message it is.
     *
     * @param unnamed its id where it has none
     * @param assumed is told what was left out since it could not be understood
     * @throws IllegalArgumentException if it has no text, or says of itself what is not known; the message says what
     */
    public Message message(String unnamed, Consumer<String> assumed) {
        if (text == null) {
            throw new IllegalArgumentException("it has no text");
        }
        MessageKind where = kind == null ? MessageKind.CHAT : named(MessageKind.class, kind);
        Markup written = markup == null ? usual(where) : named(Markup.class, markup);
        return Message.builder(text)
                .id(id == null ? unnamed : id)
                .kind(where)
                .markup(written)
                .subject(subject == null ? "" : subject)
                .recipients(recipients(recipients))
                .channel(channel == null ? null : Channel.named(channel, place(where)))
                .sender(from())
                .sentAt(instant(assumed))
                .replyTo(replyTo == null ? "" : replyTo)
                .locale(language())
                .earlier(earlier(where, written))
                .build();
    }

    private @Nullable Participant from() {
        return sender == null && zone == null
                ? null
                : new Participant(sender == null ? "sender" : sender, sender == null ? "" : sender, Names.zone(zone));
    }

    private List<Message> earlier(MessageKind kind, Markup markup) {
        if (context == null) {
            return List.of();
        }
        return context.subList(Math.max(0, context.size() - Conversation.LOOK_BACK), context.size()).stream()
                .filter(Objects::nonNull)
                .map(said -> Message.builder(said).kind(kind).markup(markup).build())
                .toList();
    }

    private @Nullable Instant instant(Consumer<String> assumed) {
        if (sentAt == null) {
            return null;
        }
        try {
            return Instant.parse(sentAt);
        } catch (DateTimeException e) {
            assumed.accept("sentAt is no ISO instant such as 2024-05-01T09:30:00Z; left out");
            return null;
        }
    }

    private @Nullable Locale language() {
        Locale tagged = locale == null ? Locale.ROOT : Locale.forLanguageTag(locale);
        return tagged.equals(Locale.ROOT) ? null : tagged;
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
}
