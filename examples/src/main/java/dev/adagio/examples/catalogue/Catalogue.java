package dev.adagio.examples.catalogue;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The reference of all rules.
 *
 * @param pages a page of each rule, ordered by id
 */
public record Catalogue(List<RulePage> pages) {

    public Catalogue {
        pages = List.copyOf(pages);
    }

    /**
     * A catalogue of rules.
     *
     * @param measured how right a rule was in real messages, in a sentence, as far as that was measured
     */
    public static Catalogue of(List<Rule<?>> rules, Function<RuleInfo, Optional<String>> measured) {
        return new Catalogue(rules.stream()
                .map(rule -> RulePage.of(rule, measured.apply(rule.info()).orElse("")))
                .toList());
    }

    /** The pages of each area, ordered by name. */
    Map<String, List<RulePage>> areas() {
        Map<String, List<RulePage>> areas = new TreeMap<>();
        pages.forEach(page -> areas.computeIfAbsent(page.info().area(), area -> new ArrayList<>())
                .add(page));
        return areas;
    }

    /** As Markdown. */
    public String markdown() {
        return new MarkdownCatalogue(this).toString();
    }

    /** As one page of HTML, which needs nothing else and can be searched. */
    public String html() {
        return new HtmlCatalogue(this).toString();
    }
}
