package dev.adagio.rules.blockers;

import dev.adagio.model.WorkItem;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Some of all work, sorted out once as long as the work is the same. */
final class Board {

    /** What is said to go on. */
    static final Function<List<WorkItem>, List<WorkItem>> GOES_ON = items -> those(
            items,
            item -> (item.state() == WorkItem.State.ACTIVE || item.state() == WorkItem.State.IN_REVIEW)
                    && item.blockers().isEmpty());

    /** What is not finished and says what it stands still for. */
    static final Function<List<WorkItem>, List<WorkItem>> STANDS_STILL = items -> those(
            items,
            item -> item.state() != WorkItem.State.CLOSED && !item.blockers().isEmpty());

    private Board() {}

    private static List<WorkItem> those(List<WorkItem> items, Predicate<WorkItem> which) {
        return items.stream().filter(which).toList();
    }
}
