package dev.adagio.examples.decisions.site;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.Problem;
import dev.adagio.decision.log.Relationship;
import dev.adagio.decision.log.Relationship.Kind;
import dev.adagio.document.Syntax;
import dev.adagio.examples.page.Sheet;
import dev.adagio.excerpt.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The page of one record: what is known of it, what it has to do with others, and what it says. */
final class PageOfRecord {

    private final Sheet sheet = new Sheet(LogSite.class, "record.html", List.of("site.css", "record.css"), List.of());
    private final DecisionRecord record;
    private final Addresses addresses;

    PageOfRecord(
            String site,
            DecisionRecord record,
            List<Problem> problems,
            DecisionLog log,
            Addresses addresses,
            Markdown markdown) {
        this.record = record;
        this.addresses = addresses;
        sheet.title(Told.title(record) + " \u2013 " + site);
        sheet.at("site").text(site);
        sheet.at("title").text(Told.title(record));
        facts();
        log.relationships().forEach(this::relationship);
        body(markdown);
        problems.forEach(each -> Told.problem(sheet.at("problems").appendElement("li"), each, addresses));
        if (problems.isEmpty()) {
            sheet.at("problems-section").remove();
        }
    }

    private void facts() {
        Told.status(fact("Status"), record);
        record.date().ifPresent(day -> fact("Decided").text(day.toString()));
        record.updated()
                .map(Claim::value)
                .map(LocalDate::toString)
                .ifPresent(day -> fact("Changed").text(day));
        record.review()
                .map(Claim::value)
                .map(LocalDate::toString)
                .ifPresent(day -> fact("Look again").text(day));
        people("Decides", record.deciders());
        people("Asked", record.consulted());
        people("Told", record.informed());
        people("Affects", record.affected());
        fact("File").appendElement("code").text(Prose.line(addresses.shown(record.path())));
    }

    private void people(String name, List<Claim<String>> claims) {
        List<String> names = Told.names(claims);
        if (!names.isEmpty()) {
            fact(name).text(String.join(", ", names));
        }
    }

    private Element fact(String name) {
        Element facts = sheet.at("facts");
        facts.appendElement("dt").text(name);
        return facts.appendElement("dd");
    }

    private void relationship(Relationship each) {
        boolean later = each.later().path().equals(record.path());
        if (!later && !each.earlier().path().equals(record.path())) {
            return;
        }
        String part = each.partial() ? " in part" : "";
        String verb = switch (each.kind()) {
            case SUPERSEDES -> later ? "Replaces" : "Replaced by";
            case AMENDS -> later ? "Amends" : "Amended by";
            case RELATES -> "See also";
        };
        DecisionRecord other = later ? each.earlier() : each.later();
        Element fact =
                fact(each.kind() == Kind.RELATES ? verb : later ? verb + part : verb.replace(" by", part + " by"));
        fact.appendElement("a").attr("href", addresses.of(other)).text(Told.title(other));
        if (!each.scope().isEmpty()) {
            fact.appendText(" (" + Prose.line(each.scope()) + ")");
        }
    }

    private void body(Markdown markdown) {
        Body parts = Body.of(record);
        Element body = sheet.at("body");
        Optional<String> html =
                Syntax.of(record.path()) == Syntax.MARKDOWN ? markdown.html(record, parts.text()) : Optional.empty();
        html.ifPresentOrElse(body::append, () -> body.appendElement("pre").text(parts.text()));
        if (parts.data().isEmpty()) {
            sheet.at("data").remove();
        } else {
            sheet.at("front").text(parts.data());
        }
    }

    @Override
    public String toString() {
        return sheet.toString();
    }
}
