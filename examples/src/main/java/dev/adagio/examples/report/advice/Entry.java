package dev.adagio.examples.report.advice;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Mode;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.meeting.Agendas;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or a series of them in the ledger.
 *
 * @param title its title, or empty
 * @param origin where it was found
 * @param mode what is advised
 * @param writable whether it could be writing
 * @param each hours of all people together, each time; 0 where unknown
 * @param times how often it takes place within a year of its start
 * @param year hours of all people together within that year, of changed occurrences as they were changed
 * @param repeats whether it repeats
 * @param agenda what is known of its agendas, or null where it is no series
 */
public record Entry(
        String title,
        Origin origin,
        Mode mode,
        boolean writable,
        double each,
        long times,
        double year,
        boolean repeats,
        @Nullable Agendas agenda) {

    private static final int MONTHS = 12;
    private static final int WEEKS = 52;

    /** Hours a month, over the year from its start; 0 where it does not repeat. */
    public double month() {
        return repeats ? year / MONTHS : 0;
    }

    /** Hours a week, over the year from its start; 0 where it does not repeat. */
    public double week() {
        return repeats ? year / WEEKS : 0;
    }

    /** What could be writing, first or for good: nobody regains hours by what is better said live. */
    static boolean isWritable(Advice advice) {
        return advice.mode() != Mode.SYNC && advice.balance() < 0;
    }
}
