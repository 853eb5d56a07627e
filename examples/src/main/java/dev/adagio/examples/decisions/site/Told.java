package dev.adagio.examples.decisions.site;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Problem;
import dev.adagio.excerpt.LineMap;
import dev.adagio.excerpt.Prose;
import dev.adagio.rule.Finding;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What both kinds of pages say of a record, and how. */
final class Told {

    private Told() {}

    static String title(DecisionRecord record) {
        String number = record.number().isPresent() ? record.number().getAsInt() + ". " : "";
        return number + Prose.line(record.title());
    }

    static String status(DecisionRecord record) {
        return record.status().name().toLowerCase(Locale.ROOT);
    }

    static void status(Element into, DecisionRecord record) {
        into.appendElement("span").addClass("status " + status(record)).text(status(record));
    }

    static List<String> names(List<Claim<String>> claims) {
        return claims.stream()
                .map(claim -> Prose.line(claim.value()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static void problem(Element into, Problem problem, Addresses addresses) {
        Finding finding = problem.finding();
        int line = LineMap.of(problem.record().text()).line(finding.span().start());
        Element says = into.appendElement("p");
        says.appendElement("span")
                .addClass("tag " + finding.severity().word())
                .text(finding.severity().word());
        says.appendText(" " + addresses.shown(finding.seen()) + " ");
        says.appendElement("span").addClass("aside").text("line " + line + ", " + finding.rule());
        into.appendElement("p").addClass("aside").text(finding.remedy());
    }
}
