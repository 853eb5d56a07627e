package dev.adagio.engine;

import com.google.common.collect.MapMaker;
import dev.adagio.model.Conversation;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of all conversations of a workspace. Each message is read once; the next state of the workspace takes
 * over what is kept of the conversations, and of the beginnings of conversations, that are the same instances.
 */
final class Hearing implements Said.Memory {

    /** From so many unread messages on it pays to read on several threads. */
    private static final int MANY = 2_000;

    private final Engine engine;
    private final List<Heard> heard;
    private final List<Stretch> stretches;
    private final List<SignalFailure> failures;
    private final Worked worked;
    private final Map<Class<?>, List<?>> said = new HashMap<>();

    private Hearing(Engine engine, List<Heard> heard, @Nullable Hearing before) {
        this.engine = engine;
        this.heard = heard;
        this.worked = before == null ? new Worked() : before.worked;
        this.stretches = Stretch.of(heard, engine.hears(), before == null ? List.of() : before.stretches);
        Map<String, SignalFailure> first = new LinkedHashMap<>();
        for (Stretch each : stretches) {
            each.failures().forEach(failure -> first.putIfAbsent(failure.detector(), failure));
        }
        this.failures = List.copyOf(first.values());
    }

    /**
     * Hears conversations for the signals that the rules of an engine ask for.
     *
     * @param before what the same engine heard of them as they were, or null
     */
    @SuppressWarnings("ReferenceEquality") // the same instance has the same messages, and nothing has to be compared
    static Hearing of(List<Conversation> conversations, Engine engine, @Nullable Hearing before) {
        List<Class<? extends Signal>> types = engine.hears();
        Heard[] heard = new Heard[conversations.size()];
        Earlier earlier = new Earlier(before);
        List<Integer> open = new ArrayList<>();
        Map<Integer, Heard> was = new HashMap<>();
        long unread = 0;
        for (int i = 0; i < heard.length; i++) {
            Conversation conversation = conversations.get(i);
            Heard known = earlier.of(i, conversation);
            if (known != null && known.isOf(conversation)) {
                heard[i] = known;
            } else {
                open.add(i);
                was.put(i, known);
                unread += Heard.unread(conversation, known);
            }
        }
        IntStream work = open.stream().mapToInt(Integer::intValue);
        (unread < MANY ? work : work.parallel())
                .forEach(i -> heard[i] = Heard.of(conversations.get(i), was.get(i), types, engine::read));
        return new Hearing(engine, List.of(heard), before);
    }

    /** Whether it was heard for the rules of this engine. */
    boolean isFor(Engine other) {
        return engine == other;
    }

    /** Finds what was kept of a conversation: mostly it stands where it stood. */
    private static final class Earlier {
        private final List<Heard> heard;
        private @Nullable Map<String, Heard> byId;

        Earlier(@Nullable Hearing before) {
            this.heard = before == null ? List.of() : before.heard;
        }

        @Nullable
        Heard of(int index, Conversation conversation) {
            if (index < heard.size() && is(heard.get(index), conversation)) {
                return heard.get(index);
            }
            if (byId == null) {
                byId = new HashMap<>();
                for (Heard each : heard) {
                    byId.putIfAbsent(each.conversation().id(), each);
                }
            }
            return byId.get(conversation.id());
        }

        @SuppressWarnings("ReferenceEquality") // as above
        private static boolean is(Heard heard, Conversation conversation) {
            return heard.isOf(conversation) || heard.conversation().id().equals(conversation.id());
        }
    }

    @Override
    public synchronized <T extends Signal> List<Said<T>> all(Class<T> type) {
        @SuppressWarnings("unchecked") // flattened() fills this key with elements of this type only
        List<Said<T>> all = (List<Said<T>>) said.computeIfAbsent(type, any -> flattened(type));
        return all;
    }

    private <T extends Signal> List<Said<T>> flattened(Class<T> type) {
        if (!engine.hears().contains(type)) {
            throw new IllegalStateException("no rule that runs hears " + type.getName());
        }
        List<Said<T>> all = new ArrayList<>();
        for (Stretch stretch : stretches) {
            all.addAll(stretch.said(type));
        }
        return Collections.unmodifiableList(all);
    }

    @Override
    public List<Said.Stretch> stretches() {
        return List.copyOf(stretches);
    }

    @Override
    public <P, T> T once(P part, Function<? super P, T> work) {
        return worked.once(part, work);
    }

    @Override
    public List<SignalFailure> failures() {
        return failures;
    }

    /**
     * What was worked out of parts of a subject, kept as long as somebody holds the part and the work. Both are told apart
     * by instance: the same one cannot have changed. Thread-safe; work may ask for other work.
     */
    private static final class Worked {

        private final Map<Object, Map<Object, Object>> results =
                new MapMaker().weakKeys().makeMap();

        <P, T> T once(P part, Function<? super P, T> work) {
            Map<Object, Object> ofWork = results.computeIfAbsent(
                    work, any -> new MapMaker().weakKeys().makeMap());
            Object known = ofWork.get(part);
            if (known == null) {
                Object made = work.apply(part);
                Object first = ofWork.putIfAbsent(part, made);
                known = first == null ? made : first;
            }
            @SuppressWarnings("unchecked") // only what this work has made is kept under it
            T result = (T) known;
            return result;
        }
    }
}
