package dev.adagio.examples.report.advice;

import dev.adagio.excerpt.Prose;
import dev.adagio.meeting.Agendas;
import dev.adagio.meeting.Rate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ledger for people at a terminal. */
final class LedgerText {

    private static final int MOST = 20;

    private LedgerText() {}

    static String of(Ledger ledger, @Nullable Rate rate) {
        StringBuilder text = new StringBuilder();
        regained(ledger.regained(), rate, text);
        unchanging(ledger.unchanging(), text);
        return text.toString();
    }

    private static void regained(List<Entry> entries, @Nullable Rate rate, StringBuilder text) {
        if (entries.isEmpty()) {
            return;
        }
        text.append("Could be writing, by the hours it takes of all people (a month: over the year from its start):\n");
        text.append("    each  a month\n");
        for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            String month = entry.repeats() ? String.format(Locale.ROOT, "%7.1f", entry.month()) : "   once";
            line(text, String.format(Locale.ROOT, "%6.1f  %s", entry.each(), month), entry, money(entry, rate));
        }
        if (entries.size() > MOST) {
            text.append(String.format(Locale.ROOT, "  and %,d more%n", entries.size() - MOST));
        }
        double month = entries.stream().mapToDouble(Entry::month).sum();
        double once = entries.stream()
                .filter(entry -> !entry.repeats())
                .mapToDouble(Entry::each)
                .sum();
        text.append(String.format(
                Locale.ROOT,
                "  in all %.1f hours a month%s, and %.1f hours once%s, of %,d meetings%n",
                month,
                rate == null ? "" : " (" + rate.of(month) + ")",
                once,
                rate == null ? "" : " (" + rate.of(once) + ")",
                entries.size()));
    }

    private static String money(Entry entry, @Nullable Rate rate) {
        if (rate == null) {
            return "";
        }
        return "  " + rate.of(entry.repeats() ? entry.month() : entry.each());
    }

    private static void unchanging(List<Entry> entries, StringBuilder text) {
        if (entries.isEmpty()) {
            return;
        }
        text.append("Series whose agenda never changes:\n");
        for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            String says = entry.agenda() == Agendas.NONE ? "no agenda" : "the same each time";
            line(text, String.format(Locale.ROOT, "%4d times  %-18s", entry.times(), says), entry, "");
        }
        if (entries.size() > MOST) {
            text.append(String.format(Locale.ROOT, "  and %,d more%n", entries.size() - MOST));
        }
    }

    private static void line(StringBuilder text, String figures, Entry entry, String money) {
        String title = entry.title().isBlank() ? "a meeting" : "\u201c" + Prose.line(entry.title()) + "\u201d";
        text.append(String.format(
                Locale.ROOT, "  %s  %-6s  %s%s  %s%n", figures, entry.mode().word(), title, money, entry.origin()));
    }
}
