package dev.adagio.rules.blockers;

import dev.adagio.model.Participant;
import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import dev.adagio.rules.workspace.WorkingTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How long steps of work take in a team, reckoned over all of it. */
final class Pace {

    /** From so many steps on they tell something: a proposal of this library. */
    private static final int ENOUGH = 20;

    private static final double USUAL = 0.85;

    /** Steps longer than this many hours, about two years, are all the same. */
    private static final int LONGEST = 2 * 365 * 24;

    private Pace() {}

    /**
     * The working time that 85 in 100 steps of work did not exceed, rounded up to the hour; empty where there are too few
     * steps, or too few people that it were about none of them.
     */
    static Optional<Duration> of(Workspace workspace) {
        int[] steps = new int[LONGEST + 1];
        int count = 0;
        Set<String> people = new HashSet<>();
        for (WorkItem item : workspace.workItems()) {
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
        if (count < ENOUGH || people.size() < workspace.norms().smallestGroup().people()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofHours(quantile(steps, (long) Math.ceil(USUAL * count))));
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
