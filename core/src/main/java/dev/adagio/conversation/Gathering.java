package dev.adagio.conversation;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts messages together into conversations as they come: by the links a host knows, in a stream also by time and by who
 * is called with an {@code @}, and by lines that are quoted. How much is open at a time is bounded: the conversation
 * that has not grown for longest is closed first. Not thread-safe.
 */
public final class Gathering {

    /** After such a silence a stream goes on with something else, unless somebody calls or quotes whom it was with. */
    public static final Duration PAUSE = Duration.ofDays(3);

    /** So long a conversation in a stream may become. */
    public static final int LONGEST = 1000;

    private static final Comparator<Linked> ORDER = Comparator.comparing(
                    (Linked each) -> each.message().sentAt(), Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(each -> each.message().id())
            .thenComparing(each -> each.message().text());

    private final int messages;
    private final long chars;
    private final Consumer<Conversation> closed;
    private final Map<String, Talk> known = new HashMap<>();
    private final Streams streams = new Streams();
    private final Quotes quotes = new Quotes();
    private final Map<String, Instant> latest = new HashMap<>();
    private final Set<Talk> open = new LinkedHashSet<>();
    private long begun;
    private int openMessages;
    private long openChars;

    /**
     * A gathering that has nothing yet.
     *
     * @param messages how many messages may be in open conversations
     * @param chars how many characters they may have together
     * @param closed gets each conversation when it is closed, its messages oldest first
     */
    public Gathering(int messages, long chars, Consumer<Conversation> closed) {
        this.messages = messages;
        this.chars = chars;
        this.closed = closed;
    }

    /** The conversations of these messages, whatever their order; those that began first come first. */
    public static List<Conversation> of(Collection<Linked> messages) {
        List<Conversation> conversations = new ArrayList<>();
        Gathering gathering = new Gathering(Integer.MAX_VALUE, Long.MAX_VALUE, conversations::add);
        messages.stream().sorted(ORDER).forEach(gathering::add);
        gathering.finish();
        return List.copyOf(conversations);
    }

    /** Adds a message. Within a stream, messages come in the order in which they were sent. */
    public void add(Linked linked) {
        Message message = linked.message().earlier().isEmpty()
                ? linked.message()
                : linked.message().toBuilder().earlier(List.of()).build();
        Talk talk = talk(linked);
        open.remove(talk);
        open.add(talk);
        if (talk.add(message)) {
            openMessages++;
            openChars += message.text().length();
        }
        for (String key : linked.keys()) {
            talk.key(key);
            known.put(key, talk);
        }
        for (String name : linked.names()) {
            talk.key(name);
            known.put(name, talk);
        }
        if (!linked.stream().isEmpty()) {
            streams.said(linked.stream(), message, talk);
        }
        quotes.said(message, talk);
        Instant at = message.sentAt();
        if (at != null) {
            latest.merge(place(message), at, (one, other) -> one.isAfter(other) ? one : other);
        }
        while (openMessages > messages || openChars > chars) {
            close(open.iterator().next());
        }
    }

    /** Closes all that is still open; what began first comes first. */
    public void finish() {
        open.stream().sorted(Comparator.comparingLong(Talk::number)).toList().forEach(this::close);
    }

    private Talk talk(Linked linked) {
        Talk talk = null;
        for (String key : linked.keys()) {
            talk = joined(talk, Optional.ofNullable(known.get(key)));
        }
        for (String name : linked.refers()) {
            talk = joined(talk, Optional.ofNullable(known.get(name)));
        }
        if (!linked.stream().isEmpty()) {
            Optional<Talk> current = streams.current(linked.stream(), linked.message());
            talk = joined(talk, current.or(() -> streams.called(linked.stream(), linked.message())));
        }
        if (talk == null) {
            talk = joined(null, quotes.quoted(linked.message()));
        }
        return talk == null ? new Talk(begun++) : talk;
    }

    private @Nullable Talk joined(@Nullable Talk talk, Optional<Talk> other) {
        if (talk == null || other.isEmpty()) {
            return other.map(Talk::whole).orElse(talk);
        }
        Talk one = talk.whole();
        Talk two = other.get().whole();
        Talk joined = Talk.joined(one, two);
        if (one != two) {
            open.remove(joined == one ? two : one);
        }
        return joined;
    }

    private void close(Talk talk) {
        open.remove(talk);
        openMessages -= talk.size();
        openChars -= talk.chars();
        talk.keys().forEach(key -> known.computeIfPresent(key, (any, held) -> held.whole() == talk ? null : held));
        Conversation conversation = talk.closed();
        closed.accept(conversation.asOf(
                talk.until(latest.get(place(conversation.messages().get(0))))));
        talk.forget();
    }

    private static String place(Message message) {
        return message.channel() == null ? "" : message.channel().id();
    }
}
