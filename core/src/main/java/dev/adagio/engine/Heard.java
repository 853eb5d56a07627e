package dev.adagio.engine;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalFailure;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one conversation: of each type of signal where it was found, and no text that was read. Immutable.
 *
 * @param conversation the conversation
 * @param kept for each type what was found of it, ordered by message; empty where nothing was found at all
 * @param failed what could not be found, ordered by message
 */
record Heard(Conversation conversation, List<List<Kept>> kept, List<Failed> failed) {

    /** A signal of a message, by the message's index. */
    record Kept(int message, Signal signal) {}

    /** What could not be found of a message, by the message's index. */
    record Failed(int message, SignalFailure failure) {}

    Heard {
        kept = List.copyOf(kept);
        failed = List.copyOf(failed);
    }

    /**
     * Reads a conversation for signals of these types.
     *
     * @param before what was kept of it as it was, so that what it begins with in common is not read again; or null
     */
    static Heard of(
            Conversation conversation,
            @Nullable Heard before,
            List<Class<? extends Signal>> types,
            Function<Message, Signals> reader) {
        if (types.isEmpty()) {
            return new Heard(conversation, List.of(), List.of());
        }
        int same = before == null ? 0 : before.inCommon(conversation);
        List<List<Kept>> kept = new ArrayList<>();
        List<Failed> failed = new ArrayList<>();
        for (int type = 0; type < types.size(); type++) {
            List<Kept> list = new ArrayList<>();
            if (before != null && !before.isEmpty()) {
                before.kept.get(type).stream()
                        .takeWhile(each -> each.message() < same)
                        .forEach(list::add);
            }
            kept.add(list);
        }
        if (before != null) {
            before.failed.stream().takeWhile(each -> each.message() < same).forEach(failed::add);
        }
        for (int i = same; i < conversation.messages().size(); i++) {
            Signals signals = reader.apply(conversation.turn(i));
            for (int type = 0; type < types.size(); type++) {
                for (Signal signal : signals.all(types.get(type))) {
                    kept.get(type).add(new Kept(i, signal));
                }
            }
            for (SignalFailure failure : signals.failures()) {
                failed.add(new Failed(i, failure));
            }
        }
        boolean none = kept.stream().allMatch(List::isEmpty);
        return new Heard(
                conversation, none ? List.of() : kept.stream().map(List::copyOf).toList(), failed);
    }

    /** Whether it was kept of this very instance, which cannot have changed since. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Conversation other) {
        return conversation == other;
    }

    /** How many messages another state of the conversation begins with in common, if its messages mean the same. */
    @SuppressWarnings("ReferenceEquality") // the same instance cannot have changed
    private int inCommon(Conversation other) {
        if (!conversation.title().equals(other.title()) || !Objects.equals(conversation.channel(), other.channel())) {
            return 0;
        }
        List<Message> was = conversation.messages();
        List<Message> is = other.messages();
        int same = 0;
        while (same < was.size() && same < is.size() && was.get(same) == is.get(same)) {
            same++;
        }
        return same;
    }

    /** How many messages have to be read that were not before. */
    static int unread(Conversation conversation, @Nullable Heard before) {
        return conversation.messages().size() - (before == null ? 0 : before.inCommon(conversation));
    }

    /** What could not be found. */
    Stream<SignalFailure> failures() {
        return failed.stream().map(Failed::failure);
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Adds what was found of a type. */
    <T extends Signal> void addTo(List<Said<T>> all, int index, Class<T> type) {
        for (Kept each : kept.get(index)) {
            all.add(new Said<>(conversation, conversation.messages().get(each.message()), type.cast(each.signal())));
        }
    }
}
