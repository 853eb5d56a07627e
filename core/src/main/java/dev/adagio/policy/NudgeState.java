package dev.adagio.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a host keeps between nudges. Immutable and thread-safe.
 *
 * @param firstSeen since when each thing that may be worth a nudge is there
 * @param nudges the nudges there were, oldest first
 */
public record NudgeState(Map<String, Instant> firstSeen, List<Nudge> nudges) {

    /** Nothing was there yet. */
    public static final NudgeState NONE = new NudgeState(Map.of(), List.of());

    /**
     * A nudge.
     *
     * @param about what it was about
     * @param recipient who got it
     * @param at when
     */
    public record Nudge(String about, String recipient, Instant at) {
        public Nudge {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(recipient, "recipient");
            Objects.requireNonNull(at, "at");
        }
    }

    public NudgeState {
        firstSeen = Map.copyOf(firstSeen);
        nudges = List.copyOf(nudges);
    }

    /** The same, for a thing that is settled: should it come back, its time begins anew. */
    public NudgeState settled(String about) {
        Map<String, Instant> left = new HashMap<>(firstSeen);
        left.remove(about);
        return new NudgeState(left, nudges);
    }

    NudgeState seen(String about, Instant time) {
        if (firstSeen.containsKey(about)) {
            return this;
        }
        Map<String, Instant> more = new HashMap<>(firstSeen);
        more.put(about, time);
        return new NudgeState(more, nudges);
    }

    NudgeState nudged(String about, String recipient, Instant time) {
        List<Nudge> more = new ArrayList<>(nudges);
        more.add(new Nudge(about, recipient, time));
        return new NudgeState(firstSeen, more);
    }

    NudgeState after(Instant time) {
        return new NudgeState(
                firstSeen,
                nudges.stream().filter(nudge -> nudge.at().isAfter(time)).toList());
    }

    Instant since(String about, Instant otherwise) {
        return firstSeen.getOrDefault(about, otherwise);
    }

    @Nullable
    Instant last(String about) {
        return nudges.stream()
                .filter(nudge -> nudge.about().equals(about))
                .map(Nudge::at)
                .max(Instant::compareTo)
                .orElse(null);
    }

    List<Instant> recent(String recipient, Instant after) {
        return nudges.stream()
                .filter(nudge ->
                        nudge.recipient().equals(recipient) && nudge.at().isAfter(after))
                .map(Nudge::at)
                .sorted()
                .toList();
    }
}
