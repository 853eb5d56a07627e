package dev.adagio.examples.catalogue;

import dev.adagio.rule.RuleInfo;
import dev.adagio.rules.Elsewhere;
import dev.adagio.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The catalogue as a page that needs nothing else: a list of rules to search, and a card for each. */
final class HtmlCatalogue {

    private final Document page;

    HtmlCatalogue(Catalogue catalogue) {
        page = Parser.htmlParser().parseInput(template(), "");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.US_ASCII);
        Element list = at("list");
        Element cards = at("cards");
        at("count").text(Integer.toString(catalogue.pages().size()));
        catalogue.areas().forEach((area, pages) -> {
            list.appendElement("h2").text(area);
            pages.forEach(each -> {
                list.appendElement("a")
                        .attr("href", "#" + each.info().id())
                        .attr("data-rule", each.info().id())
                        .text(each.info().id().substring(area.length() + 1));
                card(cards, each);
            });
        });
        Element otherwise = cards.appendElement("aside").attr("id", "otherwise");
        otherwise.appendElement("header").appendElement("h3").text("Checked otherwise");
        Element facts = otherwise.appendElement("dl");
        Elsewhere.all().forEach(each -> fact(facts, each.id(), each.where()));
    }

    private Element at(String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private static void card(Element cards, RulePage each) {
        RuleInfo info = each.info();
        Element card = cards.appendElement("article").attr("id", info.id());
        Element head = card.appendElement("header");
        head.appendElement("h3").text(info.id());
        head.appendElement("span")
                .addClass("severity " + info.severity().word())
                .text(info.severity().word());
        if (info.optional()) {
            head.appendElement("span").addClass("off").text("off until named");
        }
        info.tags().forEach(tag -> head.appendElement("span").addClass("off").text(tag));
        card.appendElement("p").addClass("finds").text(capital(info.title()) + ".");
        card.appendElement("p").text(info.rationale());
        Element facts = card.appendElement("dl");
        fact(facts, "Looks at", "a " + each.subject());
        fact(facts, "What clears it", info.remedy());
        if (!each.measured().isEmpty()) {
            fact(facts, "Measured", each.measured());
        }
        info.parameters()
                .forEach(parameter -> fact(
                        facts,
                        "Parameter",
                        parameter.name() + " (" + parameter.otherwise() + "): " + parameter.says()));
        info.sources().forEach(source -> fact(facts, "Source", source.title() + ", " + source.reference()));
        if (!info.formerIds().isEmpty()) {
            fact(facts, "Formerly", String.join(", ", info.formerIds()));
        }
        Element examples = card.appendElement("div").addClass("examples");
        examples(examples, "Found", each.found());
        examples(examples, "Left alone", each.accepted());
        card.appendElement("pre").addClass("setting").text(each.setting());
    }

    private static void fact(Element facts, String name, String says) {
        facts.appendElement("dt").text(name);
        facts.appendElement("dd").text(says);
    }

    private static void examples(Element into, String heading, List<RulePage.Shown> examples) {
        if (examples.isEmpty()) {
            return;
        }
        Element column = into.appendElement("section");
        column.appendElement("h4").text(heading);
        for (RulePage.Shown example : examples) {
            Element quote = column.appendElement("blockquote");
            if (!example.title().isEmpty()) {
                quote.appendElement("strong").text(example.title());
                quote.appendElement("br");
            }
            marked(quote, example);
            if (!example.note().isEmpty()) {
                quote.appendElement("footer").text(example.note());
            }
        }
    }

    private static void marked(Element quote, RulePage.Shown example) {
        int from = 0;
        for (Span mark : example.marks()) {
            if (mark.length() > 0 && mark.start() >= from) {
                quote.appendText(example.text().substring(from, mark.start()));
                quote.appendElement("mark").text(mark.of(example.text()));
                from = mark.end();
            }
        }
        quote.appendText(example.text().substring(from));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String template() {
        try (InputStream in = HtmlCatalogue.class.getResourceAsStream("catalogue.html")) {
            return new String(
                    Objects.requireNonNull(in, "catalogue.html is not packed").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return page.outerHtml();
    }
}
