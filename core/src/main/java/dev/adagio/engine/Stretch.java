package dev.adagio.engine;

import dev.adagio.model.Conversation;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * So many conversations in a row, of which what was said is listed together. The next state of a workspace takes over
 * the stretches in which nothing has changed, lists and all. Thread-safe.
 */
final class Stretch implements Said.Stretch {

    private static final int LENGTH = 256;

    private final List<Class<? extends Signal>> types;
    private final List<Heard> heard;
    private final List<Conversation> conversations;
    private final List<SignalFailure> failures;
    private final Map<Class<?>, List<?>> said = new HashMap<>();

    private Stretch(List<Heard> heard, List<Class<? extends Signal>> types) {
        this.types = types;
        this.heard = heard;
        this.conversations = heard.stream().map(Heard::conversation).toList();
        this.failures = heard.stream().flatMap(Heard::failures).toList();
    }

    /** Divides what was heard; stretches of before in which nothing has changed are the same. */
    static List<Stretch> of(List<Heard> heard, List<Class<? extends Signal>> types, List<Stretch> before) {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < heard.size(); from += LENGTH) {
            List<Heard> part = heard.subList(from, Math.min(heard.size(), from + LENGTH));
            Stretch was = stretches.size() < before.size() ? before.get(stretches.size()) : null;
            stretches.add(was != null && was.isOf(part) ? was : new Stretch(List.copyOf(part), types));
        }
        return List.copyOf(stretches);
    }

    @SuppressWarnings("ReferenceEquality") // the same instance cannot have changed
    private boolean isOf(List<Heard> part) {
        for (int i = 0; i < part.size(); i++) {
            if (i >= heard.size() || part.get(i) != heard.get(i)) {
                return false;
            }
        }
        return part.size() == heard.size();
    }

    @Override
    public List<Conversation> conversations() {
        return conversations;
    }

    /** What could not be found, as often as it could not. */
    List<SignalFailure> failures() {
        return failures;
    }

    @Override
    public synchronized <T extends Signal> List<Said<T>> said(Class<T> type) {
        @SuppressWarnings("unchecked") // listed() fills this key with elements of this type only
        List<Said<T>> known = (List<Said<T>>) said.computeIfAbsent(type, any -> listed(type));
        return known;
    }

    private <T extends Signal> List<Said<T>> listed(Class<T> type) {
        int index = types.indexOf(type);
        if (index < 0) {
            throw new IllegalStateException("no rule that runs hears " + type.getName());
        }
        List<Said<T>> all = new ArrayList<>();
        for (Heard each : heard) {
            if (!each.isEmpty()) {
                each.addTo(all, index, type);
            }
        }
        return List.copyOf(all);
    }
}
