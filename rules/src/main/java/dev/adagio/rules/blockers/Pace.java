package dev.adagio.rules.blockers;

import dev.adagio.model.Norms;
import dev.adagio.model.Participant;
import dev.adagio.model.WorkItem;
import dev.adagio.rules.workspace.WorkingTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How long steps of work take in a team, reckoned over all of it.
 *
 * @param people how many own the work whose steps are known
 * @param steps how many steps
 * @param hours the working time, rounded up to the hour, that 85 in 100 steps did not exceed
 */
record Pace(int people, int steps, int hours) {

    /** The pace of pieces of work. */
    static final Function<List<WorkItem>, Pace> WORKED = Pace::of;

    /** From so many steps on they tell something: a proposal of this library. */
    private static final int ENOUGH = 20;

    private static final double USUAL = 0.85;

    /** Steps longer than this many hours, about two years, are all the same. */
    private static final int LONGEST = 2 * 365 * 24;

    private static Pace of(List<WorkItem> items) {
        int[] steps = new int[LONGEST + 1];
        int count = 0;
        Set<String> people = new HashSet<>();
        for (WorkItem item : items) {
            List<WorkItem.Entered> history = item.history();
            for (int i = 1; i < history.size(); i++) {
                WorkItem.Entered begun = history.get(i - 1);
                if (begun.state() == WorkItem.State.ACTIVE || begun.state() == WorkItem.State.IN_REVIEW) {
                    long hours = 1
                            + WorkingTime.between(begun.at(), history.get(i).at())
                                    .toHours();
                    steps[(int) Math.min(LONGEST, hours)]++;
                    count++;
                }
            }
            Participant owner = item.owner();
            if (owner != null && history.size() > 1) {
                people.add(owner.id());
            }
        }
        return new Pace(people.size(), count, quantile(steps, (long) Math.ceil(USUAL * count)));
    }

    /** How long a step usually takes at most; empty where too few are known, or of so few people that it tells of them. */
    Optional<Duration> usual(Norms norms) {
        return steps < ENOUGH || people < norms.smallestGroup().people()
                ? Optional.empty()
                : Optional.of(Duration.ofHours(hours));
    }

    private static int quantile(int[] steps, long rank) {
        long below = 0;
        int hours = 0;
        while (below < rank) {
            hours++;
            below += steps[hours];
        }
        return hours;
    }
}
