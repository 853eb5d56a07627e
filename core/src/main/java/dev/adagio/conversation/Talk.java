package dev.adagio.conversation;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A conversation while it is gathered. Not thread-safe. */
final class Talk {

    private final List<Message> messages = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private long number;
    private long chars;
    private @Nullable Instant last;
    private @Nullable Talk into;
    private boolean goesOn;

    /** A conversation that is the how-manieth to begin. */
    Talk(long number) {
        this.number = number;
    }

    /** The conversation it has become part of, or itself. */
    Talk whole() {
        Talk talk = this;
        while (talk.into != null) {
            talk = talk.into;
        }
        return talk;
    }

    /** Takes in a message; the same one may lie in several folders and was said once. */
    boolean add(Message message) {
        if (!message.id().isEmpty() && !said.add(message.id() + "\n" + message.text())) {
            return false;
        }
        messages.add(message);
        chars += message.text().length();
        Instant at = message.sentAt();
        if (at != null && (last == null || at.isAfter(last))) {
            last = at;
        }
        return true;
    }

    void key(String key) {
        keys.add(key);
    }

    /** The larger of two conversations, which takes in the other. */
    static Talk joined(Talk one, Talk other) {
        if (one == other) {
            return one;
        }
        boolean smaller = one.messages.size() < other.messages.size();
        Talk large = smaller ? other : one;
        Talk small = smaller ? one : other;
        large.messages.addAll(small.messages);
        large.keys.addAll(small.keys);
        large.said.addAll(small.said);
        large.chars += small.chars;
        large.number = Math.min(large.number, small.number);
        if (small.last != null && (large.last == null || small.last.isAfter(large.last))) {
            large.last = small.last;
        }
        small.messages.clear();
        small.keys.clear();
        small.said.clear();
        small.into = large;
        return large;
    }

    /** Whether a message of this time does not come too long after it in a stream. */
    boolean isGoingOn(@Nullable Instant at) {
        return at == null || last == null || !at.isAfter(last.plus(Gathering.PAUSE));
    }

    /** Whether there is enough of it; what goes on then goes on elsewhere. */
    boolean isEnough() {
        goesOn = messages.size() >= Gathering.LONGEST;
        return goesOn;
    }

    /** Until when it is known that nothing else was said, if the last that was said around it was said then. */
    @Nullable
    Instant until(@Nullable Instant latest) {
        return goesOn ? last : latest;
    }

    long number() {
        return number;
    }

    int size() {
        return messages.size();
    }

    long chars() {
        return chars;
    }

    Set<String> keys() {
        return keys;
    }

    /** Lets go of what was gathered; what still points here finds nothing. */
    void forget() {
        messages.clear();
        keys.clear();
        said.clear();
    }

    /** What was gathered: by time where all messages have one, else as it came. */
    Conversation closed() {
        if (messages.stream().allMatch(message -> message.sentAt() != null)) {
            messages.sort(Comparator.comparing(message -> Objects.requireNonNull(message.sentAt())));
        }
        Message first = messages.get(0);
        String title = messages.stream()
                .map(Message::subject)
                .filter(subject -> !subject.isBlank())
                .findFirst()
                .orElse("");
        return new Conversation(first.id(), title, first.channel(), messages);
    }
}
