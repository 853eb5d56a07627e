package dev.adagio.declarative.pack;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Markup;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rule.Example;
import dev.adagio.text.Span;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one example: a text with its marks, and what is known beside it. Used once. */
final class ExampleReader {

    private static final int MOST_PEOPLE = 10_000;

    private final boolean flagged;
    private final Problems problems;
    private final Values values;
    private Node.@Nullable Scalar text;
    private String note = "";
    private MessageKind kind = MessageKind.CHAT;
    private Markup markup = Markup.PLAIN;
    private String title = "";
    private @Nullable String author;
    private @Nullable ZoneId zone;
    private @Nullable Instant sent;
    private int to = -1;
    private int cc;
    private @Nullable String channel;
    private Channel.Kind channelKind = Channel.Kind.ROOM;
    private @Nullable Locale locale;
    private List<String> earlier = List.of();
    private int minutes;
    private int optional;

    ExampleReader(boolean flagged, Problems problems) {
        this.flagged = flagged;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** The example as a subject of a type; empty, with its problems noted, where it cannot be meant. */
    <S> Optional<Example<S>> read(Node node, Class<S> type) {
        if (node instanceof Node.Scalar scalar) {
            text = scalar;
        } else {
            new KnownKeys(problems, "an example", keys()).read(node);
        }
        Node.Scalar written = text;
        if (written == null) {
            problems.add(node.span(), "an example without a text", "a text, or a mapping with the key text");
            return Optional.empty();
        }
        return marked(written)
                .map(example -> new Example<>(type.cast(subject(example.subject(), type)), example.marks(), note));
    }

    private Optional<Example<Message>> marked(Node.Scalar written) {
        try {
            Example<Message> example = flagged
                    ? Example.flagged(written.value(), this::known)
                    : Example.accepted(written.value(), this::known);
            return Optional.of(example);
        } catch (IllegalArgumentException wrong) {
            problems.add(
                    written.span(),
                    wrong.getMessage() != null && wrong.getMessage().startsWith("a mark")
                            ? "a mark that is not closed"
                            : "nothing is marked in this example",
                    "\u00ab and \u00bb around what is to be found");
            return Optional.empty();
        }
    }

    private Map<String, Consumer<Node>> keys() {
        Map<String, Consumer<Node>> keys = new HashMap<>();
        keys.put("text", node -> {
            if (node instanceof Node.Scalar scalar) {
                text = scalar;
            } else {
                problems.add(node.span(), node.describe() + " as a text", "words");
            }
        });
        keys.put("note", node -> values.text(node, "a note").ifPresent(found -> note = found));
        keys.put(
                "kind",
                node -> values.word(node, "kind of message", MessageKind.values())
                        .ifPresent(found -> kind = found));
        keys.put("markup", node -> values.word(node, "markup", Markup.values()).ifPresent(found -> markup = found));
        keys.put("title", node -> values.text(node, "a title").ifPresent(found -> title = found));
        keys.put("author", node -> values.text(node, "an author").ifPresent(found -> author = found));
        keys.put(
                "zone",
                node -> parsed(node, ZoneId::of, "a time zone such as Europe/Rome")
                        .ifPresent(found -> zone = found));
        keys.put(
                "sent",
                node -> parsed(node, Instant::parse, "an instant such as 2026-06-10T08:00:00Z")
                        .ifPresent(found -> sent = found));
        keys.put("to", node -> to = values.count(node, "a number of people", 0, MOST_PEOPLE));
        keys.put("cc", node -> cc = values.count(node, "a number of people", 0, MOST_PEOPLE));
        keys.put("channel", node -> values.text(node, "a channel").ifPresent(found -> channel = found));
        keys.put(
                "channel-kind",
                node -> values.word(node, "kind of channel", Channel.Kind.values())
                        .ifPresent(found -> channelKind = found));
        keys.put(
                "language",
                node -> values.text(node, "a language").ifPresent(found -> locale = Locale.forLanguageTag(found)));
        keys.put("earlier", node -> earlier = Values.strings(values.texts(node, "an earlier message")));
        keys.put("minutes", node -> minutes = values.count(node, "a length in minutes", 0, 60 * 24));
        keys.put("optional", node -> optional = values.count(node, "a number of people", 0, MOST_PEOPLE));
        return keys;
    }

    private <T> Optional<T> parsed(Node node, Function<String, T> parse, String expected) {
        try {
            return Optional.of(parse.apply(node instanceof Node.Scalar scalar ? scalar.value() : ""));
        } catch (DateTimeException wrong) {
            problems.add(node.span(), node.describe() + " cannot be read", expected);
            return Optional.empty();
        }
    }

    private Message.Builder known(Message.Builder message) {
        return message.kind(kind)
                .markup(markup)
                .subject(title)
                .sender(sender())
                .recipients(to < 0 ? null : Recipients.ofCounts(to, cc))
                .channel(channel == null ? null : Channel.named(channel, channelKind))
                .sentAt(sent)
                .locale(locale)
                .earlier(earlier.stream().map(Message::of).toList());
    }

    private @Nullable Participant sender() {
        if (author == null && zone == null) {
            return null;
        }
        String id = author == null ? "author" : author;
        return new Participant(id, id, zone);
    }

    private Object subject(Message message, Class<?> type) {
        if (type == Meeting.class) {
            return new Meeting(
                    "example",
                    title,
                    message.text(),
                    sent == null || zone == null ? null : sent.atZone(zone),
                    Duration.ofMinutes(minutes),
                    sender(),
                    people(Math.max(0, to)),
                    people(optional),
                    "",
                    false);
        }
        if (type == Conversation.class) {
            List<Message> messages = new ArrayList<>(message.earlier());
            messages.add(message.toBuilder().earlier(List.of()).build());
            return new Conversation("example", title, message.channel(), messages);
        }
        return message;
    }

    private static List<Participant> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Participant.named("p" + i))
                .toList();
    }

    /** Where the text of an example is written. */
    Span place(Node node) {
        return text == null ? node.span() : text.span();
    }
}
