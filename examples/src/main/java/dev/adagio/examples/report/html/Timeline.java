package dev.adagio.examples.report.html;

import dev.adagio.examples.report.html.Group.Counts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Messages by the day they were sent (UTC), for as long a time as they come from: two centuries take
 * some seventy thousand days, so all of them are kept until the end.
 */
final class Timeline {

    private final TreeMap<LocalDate, Group> days = new TreeMap<>();
    private final Group undated = new Group();

    /** How long the periods are at least. */
    enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        /** The first day of the period that a day lies in. */
        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        /** The first day of the period after the one that begins on this day. */
        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case YEAR -> start.plusYears(1);
            };
        }

        /** The step that makes a readable number of periods of so many days. */
        static Step over(long days) {
            if (days <= 21) {
                return DAY;
            }
            if (days <= 2 * 365) {
                return WEEK;
            }
            return days <= 12 * 365 ? MONTH : YEAR;
        }
    }

    /**
     * A stretch of time in which enough people wrote.
     *
     * @param from its first day
     * @param last the first day of its last step, by which it is called: few wrote before
     * @param until the first day after it
     * @param counts what was written
     */
    record Period(LocalDate from, LocalDate last, LocalDate until, Counts counts) {}

    void add(Subject subject) {
        LocalDate day = subject.day();
        (day == null ? undated : days.computeIfAbsent(day, any -> new Group())).add(subject);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    LocalDate first() {
        return days.firstKey();
    }

    LocalDate last() {
        return days.lastKey();
    }

    Counts undated() {
        return undated.counts();
    }

    Step step() {
        return isEmpty() ? Step.DAY : Step.over(ChronoUnit.DAYS.between(first(), last()) + 1);
    }

    /** The periods in order. One in which too few people wrote lasts until enough have. */
    List<Period> periods() {
        Step step = step();
        TreeMap<LocalDate, Group> steps = new TreeMap<>();
        days.forEach((day, group) ->
                steps.computeIfAbsent(step.start(day), any -> new Group()).addAll(group));
        List<Period> periods = new ArrayList<>();
        Group open = new Group();
        LocalDate from = null;
        for (Map.Entry<LocalDate, Group> each : steps.entrySet()) {
            from = from == null ? each.getKey() : from;
            open.addAll(each.getValue());
            if (open.enough()) {
                periods.add(new Period(from, each.getKey(), step.next(each.getKey()), open.counts()));
                open = new Group();
                from = null;
            }
        }
        return from == null ? periods : withRest(periods, steps, step);
    }

    /** The last people were too few: the periods before them take them in. */
    private static List<Period> withRest(List<Period> periods, NavigableMap<LocalDate, Group> steps, Step step) {
        Group joined = new Group();
        LocalDate from = steps.lastKey();
        LocalDate last = from;
        while (!periods.isEmpty() && (joined.messages() == 0 || !joined.enough())) {
            Period before = periods.remove(periods.size() - 1);
            from = before.from();
            last = before.last();
            joined = new Group();
            steps.tailMap(from, true).values().forEach(joined::addAll);
        }
        if (joined.messages() > 0 && joined.enough()) {
            periods.add(new Period(from, last, step.next(steps.lastKey()), joined.counts()));
        }
        return periods;
    }
}
