package dev.adagio.engine;

import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * So many conversations in a row, of which what was said is listed together. The next state of a workspace takes over
 * the stretches in which nothing has changed, lists and all. Thread-safe.
 */
final class Stretch {

    private static final int LENGTH = 256;

    private final List<Heard> heard;
    private final Map<Class<?>, List<?>> said = new HashMap<>();

    private Stretch(List<Heard> heard) {
        this.heard = heard;
    }

    /** Divides what was heard; stretches of before in which nothing has changed are the same. */
    static List<Stretch> of(List<Heard> heard, List<Stretch> before) {
        List<Stretch> stretches = new ArrayList<>();
        for (int from = 0; from < heard.size(); from += LENGTH) {
            List<Heard> part = heard.subList(from, Math.min(heard.size(), from + LENGTH));
            Stretch was = stretches.size() < before.size() ? before.get(stretches.size()) : null;
            stretches.add(was != null && was.isOf(part) ? was : new Stretch(List.copyOf(part)));
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

    /** All of a type that was said, by the index of the type among those that were heard. */
    synchronized <T extends Signal> List<Said<T>> said(int index, Class<T> type) {
        @SuppressWarnings("unchecked") // filled below with elements of this type only
        @Nullable
        List<Said<T>> known = (List<Said<T>>) said.get(type);
        if (known == null) {
            known = new ArrayList<>();
            for (Heard each : heard) {
                if (!each.isEmpty()) {
                    each.addTo(known, index, type);
                }
            }
            said.put(type, List.copyOf(known));
        }
        return known;
    }
}
