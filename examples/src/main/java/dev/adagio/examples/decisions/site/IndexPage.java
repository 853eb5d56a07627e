package dev.adagio.examples.decisions.site;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.Problem;
import dev.adagio.examples.decisions.Graph;
import dev.adagio.examples.page.Sheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The page to look things up on: all records with filters and search, their graph, and what is wrong. */
final class IndexPage {

    private final Sheet sheet =
            new Sheet(LogSite.class, "index.html", List.of("site.css", "index.css"), List.of("index.js"));
    private final Addresses addresses;
    private final Markdown markdown;

    IndexPage(String title, DecisionLog log, List<Problem> problems, Addresses addresses, Markdown markdown) {
        this.addresses = addresses;
        this.markdown = markdown;
        sheet.title(title);
        sheet.at("title").text(title);
        sheet.at("lead").text(lead(log, problems));
        for (Status status : Status.values()) {
            if (log.records().stream().anyMatch(record -> record.status() == status)) {
                option("status", status.name().toLowerCase(Locale.ROOT));
            }
        }
        log.records().stream()
                .flatMap(record -> Told.names(record.deciders()).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(name -> option("decider", name));
        Map<String, Long> counts = problems.stream()
                .collect(Collectors.groupingBy(each -> each.record().path(), Collectors.counting()));
        log.records().forEach(record -> row(record, counts.getOrDefault(record.path(), 0L)));
        graph(new Graph(log));
        problems(problems);
    }

    private static String lead(DecisionLog log, List<Problem> problems) {
        int records = log.records().size();
        long inForce = log.records().stream()
                .filter(record -> record.status() == Status.ACCEPTED)
                .count();
        return String.format(
                Locale.ROOT,
                "%,d %s, %,d accepted; %s",
                records,
                records == 1 ? "record" : "records",
                inForce,
                problems.isEmpty()
                        ? "nothing wrong was found."
                        : String.format(
                                Locale.ROOT,
                                "%,d %s.",
                                problems.size(),
                                problems.size() == 1 ? "problem" : "problems"));
    }

    private void option(String id, String value) {
        sheet.at(id).appendElement("option").attr("value", value).text(value);
    }

    private void row(DecisionRecord record, long problems) {
        Element row = sheet.at("records").appendElement("li");
        row.attr("data-status", Told.status(record));
        row.attr("data-deciders", String.join("\n", Told.names(record.deciders())));
        row.attr("data-text", markdown.words(Body.of(record).text()));
        Element line = row.appendElement("p").addClass("line");
        line.appendElement("a")
                .attr("href", addresses.of(record))
                .attr("dir", "auto")
                .text(Told.title(record));
        line.appendText(" ");
        Told.status(line, record);
        Element meta = row.appendElement("p").addClass("meta");
        String date = record.date().map(LocalDate::toString).orElse("no date");
        List<String> deciders = Told.names(record.deciders());
        meta.text(date + (deciders.isEmpty() ? "" : " \u00b7 decided by " + String.join(", ", deciders)));
        if (problems > 0) {
            meta.appendText(" \u00b7 ");
            meta.appendElement("span").addClass("problems").text(problems + (problems == 1 ? " problem" : " problems"));
        }
        row.appendElement("p").addClass("snippet");
    }

    private void graph(Graph graph) {
        if (graph.isEmpty()) {
            sheet.at("graph-section").remove();
        } else {
            sheet.at("graph").append(graph.picture(addresses::of));
        }
    }

    private void problems(List<Problem> problems) {
        Map<String, List<Problem>> byRecord = problems.stream()
                .collect(Collectors.groupingBy(each -> each.record().path(), LinkedHashMap::new, Collectors.toList()));
        byRecord.values().forEach(each -> {
            Element item = sheet.at("problems").appendElement("li");
            DecisionRecord record = each.get(0).record();
            item.appendElement("h3")
                    .appendElement("a")
                    .attr("href", addresses.of(record))
                    .attr("dir", "auto")
                    .text(Told.title(record));
            each.forEach(problem -> Told.problem(item, problem, addresses));
        });
        if (problems.isEmpty()) {
            sheet.at("problems-section").remove();
        }
    }

    @Override
    public String toString() {
        return sheet.toString();
    }
}
