package dev.adagio.examples.decisions;

import dev.adagio.decision.log.Relationship;
import dev.adagio.decision.log.Standing;
import dev.adagio.decision.log.Standing.Force;
import dev.adagio.excerpt.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Where decisions stood, as lines for a terminal. */
public final class StandingTable {

    private static final int STATE = 9;
    private static final int DATE = 10;

    private StandingTable() {}

    /** A line for each, and one below for each decision that changed it since. */
    public static String of(List<Standing> standings) {
        StringBuilder table = new StringBuilder();
        for (Standing each : standings) {
            table.append(padded(word(each.force()), STATE))
                    .append(padded(each.from().map(LocalDate::toString).orElse("-"), DATE))
                    .append(Prose.line(each.record().title()))
                    .append("  ")
                    .append(Prose.line(each.record().path()))
                    .append('\n');
            for (Relationship by : each.by()) {
                table.append("  ")
                        .append(verb(by))
                        .append(' ')
                        .append(Prose.line(by.later().title()));
                by.later().date().ifPresent(date -> table.append(", ").append(date));
                table.append("  ").append(Prose.line(by.later().path())).append('\n');
            }
        }
        return table.toString();
    }

    private static String verb(Relationship by) {
        if (by.kind() == Relationship.Kind.AMENDS) {
            return "amended by";
        }
        return by.partial() ? "replaced in part by" : "replaced by";
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()) + 2);
    }

    private static String word(Force force) {
        return force.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
