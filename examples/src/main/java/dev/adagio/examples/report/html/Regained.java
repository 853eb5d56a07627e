package dev.adagio.examples.report.html;

import dev.adagio.examples.report.advice.Entry;
import dev.adagio.examples.report.advice.Ledger;
import dev.adagio.meeting.Agendas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours that writing would give back.
 *
 * @param month hours a month of all that repeats
 * @param once hours of all that takes place once
 * @param count how many meetings could be writing
 * @param rows those that take the most
 * @param unchanging series whose agenda never changes
 */
record Regained(double month, double once, long count, List<Row> rows, List<Row> unchanging) {

    private static final int MOST = 50;

    /**
     * A meeting or a series of them.
     *
     * @param title its title
     * @param origin where it was found
     * @param mode what is advised, as a word
     * @param each hours of all people, each time
     * @param times how often it takes place within a year of its start
     * @param month hours of all people a month, or null where it does not repeat
     * @param agenda what is known of its agendas, as words; null where it is no series
     */
    record Row(
            String title,
            String origin,
            String mode,
            double each,
            long times,
            @Nullable Double month,
            @Nullable String agenda) {

        private static final int LONGEST = 200;

        static Row of(Entry entry) {
            return new Row(
                    Shown.cut(entry.title(), LONGEST),
                    entry.origin().toString(),
                    entry.mode().word(),
                    rounded(entry.each()),
                    entry.times(),
                    entry.repeats() ? rounded(entry.month()) : null,
                    entry.agenda() == null || entry.agenda() == Agendas.CHANGING
                            ? null
                            : entry.agenda() == Agendas.NONE ? "none" : "the same each time");
        }
    }

    static @Nullable Regained of(Ledger ledger) {
        List<Entry> entries = ledger.regained();
        List<Row> unchanging = rows(ledger.unchanging());
        if (entries.isEmpty() && unchanging.isEmpty()) {
            return null;
        }
        double month = entries.stream().mapToDouble(Entry::month).sum();
        double once = entries.stream()
                .filter(entry -> !entry.repeats())
                .mapToDouble(Entry::each)
                .sum();
        return new Regained(rounded(month), rounded(once), entries.size(), rows(entries), unchanging);
    }

    private static List<Row> rows(List<Entry> entries) {
        return entries.stream().limit(MOST).map(Row::of).toList();
    }

    private static double rounded(double hours) {
        return Math.round(hours * 10) / 10.0;
    }
}
