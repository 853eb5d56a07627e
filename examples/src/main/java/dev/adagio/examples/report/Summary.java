package dev.adagio.examples.report;

import dev.adagio.rule.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run comes to, in a few lines. */
final class Summary {

    private static final int MOST_RULES = 3;

    private final Map<String, Long> rules = new TreeMap<>();

    void count(String rule) {
        rules.merge(rule, 1L, Long::sum);
    }

    String of(Tally tally) {
        List<String> lines = new ArrayList<>();
        lines.add(subjects(tally) + ": " + findings(tally));
        if (tally.estimated() > 0) {
            lines.add(Math.round(100.0 * tally.ready() / tally.estimated())
                    + "% can be expected to be answered in one go");
        }
        if (!rules.isEmpty()) {
            lines.add("most often: " + frequent());
            lines.add("(adagio rules explain ID tells more of a rule)");
        }
        if (tally.problems() > 0) {
            lines.add(count(tally.problems(), "problem") + ": some of the input could not be read");
        }
        if (tally.failures() > 0) {
            lines.add(count(tally.failures(), "failure") + ": some rules could not do their work");
        }
        lines.add(pace(tally));
        return String.join("\n", lines) + "\n";
    }

    private static String subjects(Tally tally) {
        String messages = count(tally.messages(), "message");
        String all = tally.meetings() == 0 ? messages : messages + " and " + count(tally.meetings(), "meeting");
        return tally.conversations() == 0 ? all : all + " in " + count(tally.conversations(), "conversation");
    }

    private static String findings(Tally tally) {
        if (tally.allFindings() == 0) {
            return "no findings";
        }
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.HINT)) {
            if (tally.findings(severity) > 0) {
                parts.add(count(tally.findings(severity), severity.word()));
            }
        }
        return String.join(", ", parts) + "; nothing to mend in " + number(tally.clean());
    }

    private String frequent() {
        return rules.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_RULES)
                .map(rule -> rule.getKey() + " " + number(rule.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String pace(Tally tally) {
        Duration time = tally.time();
        double seconds = time.toNanos() / 1e9;
        String took = time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", seconds);
        long rate = seconds > 0 ? Math.round(tally.subjects() / seconds) : 0;
        return rate > 0 ? "in " + took + ", " + number(rate) + " a second" : "in " + took;
    }

    private static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
