package dev.adagio.engine;

import com.google.common.collect.MapMaker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out of parts of a subject, kept as long as the host holds the part. Parts are told apart by instance:
 * the same one cannot have changed. Thread-safe; work may ask for other work.
 */
final class Worked {

    private final Map<Object, Map<Object, Object>> results = new ConcurrentHashMap<>();

    <P, T> T once(P part, Function<? super P, T> work) {
        Map<Object, Object> ofWork =
                results.computeIfAbsent(work, any -> new MapMaker().weakKeys().makeMap());
        Object known = ofWork.get(part);
        if (known == null) {
            known = work.apply(part);
            ofWork.put(part, known);
        }
        @SuppressWarnings("unchecked") // only what this work has made is kept under it
        T result = (T) known;
        return result;
    }
}
