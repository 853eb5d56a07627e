package dev.adagio.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * When a host may nudge somebody about something: not at once, not again soon, and not too often. Knows no clock and
 * keeps nothing: the host keeps the {@link NudgeState}. Immutable and thread-safe.
 *
 * @param grace how long something has to stand before it is worth a nudge
 * @param coolDown how long to wait before nudging about the same thing again
 * @param most how many nudges one recipient gets within the window, about whatever
 * @param window the time in which they are counted
 */
public record NudgePolicy(Duration grace, Duration coolDown, int most, Duration window) {

    /**
     * A policy.
     *
     * @throws IllegalArgumentException if a time is negative, or nobody may ever be nudged
     */
    public NudgePolicy {
        if (grace.isNegative() || coolDown.isNegative() || window.isNegative()) {
            throw new IllegalArgumentException("a time that is negative: " + List.of(grace, coolDown, window));
        }
        if (most < 1) {
            throw new IllegalArgumentException("not a positive number of nudges: " + most);
        }
    }

    /**
     * What to do now.
     *
     * @param now whether to nudge now
     * @param again when to ask again if not, as far as is known; when it is over, if so
     * @param state what to keep
     * @param because why, in a few words
     */
    public record Answer(boolean now, Instant again, NudgeState state, String because) {
        public Answer {
            Objects.requireNonNull(again, "again");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(because, "because");
        }
    }

    /**
     * Whether to nudge.
     *
     * @param state what was kept since the last time
     * @param about what it is about, for example a finding's fingerprint
     * @param recipient whom it would interrupt
     * @param time now
     */
    public Answer ask(NudgeState state, String about, String recipient, Instant time) {
        NudgeState known = state.seen(about, time);
        Instant since = known.since(about, time);
        if (since.plus(grace).isAfter(time)) {
            return new Answer(false, since.plus(grace), known, "it may still be mended without a nudge");
        }
        Instant last = known.last(about);
        if (last != null && last.plus(coolDown).isAfter(time)) {
            return new Answer(false, last.plus(coolDown), known, "somebody was nudged about it not long ago");
        }
        List<Instant> recent = known.recent(recipient, time.minus(window));
        if (recent.size() >= most) {
            Instant free = recent.get(recent.size() - most).plus(window);
            return new Answer(false, free, known, "there were " + recent.size() + " nudges already");
        }
        return new Answer(true, time.plus(coolDown), known.nudged(about, recipient, time), "it has stood long enough");
    }

    /** What is still worth keeping of a state: what is older can no longer hold back a nudge. */
    public NudgeState pruned(NudgeState state, Instant time) {
        Duration longest = coolDown.compareTo(window) > 0 ? coolDown : window;
        return state.after(time.minus(longest));
    }
}
