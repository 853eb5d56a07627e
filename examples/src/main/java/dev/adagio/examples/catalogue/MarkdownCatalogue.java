package dev.adagio.examples.catalogue;

import dev.adagio.rule.RuleInfo;
import dev.adagio.rules.Elsewhere;
import dev.adagio.text.Span;
import java.util.List;

/** The catalogue as Markdown: a table of all rules, and a section for each. */
final class MarkdownCatalogue {

    private final StringBuilder out = new StringBuilder();

    MarkdownCatalogue(Catalogue catalogue) {
        line("# Rules");
        line("");
        line("Written by `adagio rules catalogue`; do not edit.");
        catalogue.areas().forEach((area, pages) -> {
            line("");
            line("## " + area);
            line("");
            line("| rule | severity | finds |");
            line("|---|---|---|");
            for (RulePage page : pages) {
                RuleInfo info = page.info();
                line("| [`" + info.id() + "`](#" + anchor(info.id()) + ") | "
                        + info.severity().word() + (info.optional() ? ", off" : "") + " | " + cell(info.title())
                        + " |");
            }
            pages.forEach(this::page);
        });
        line("");
        line("## Checked otherwise");
        line("");
        line("| what a rule would be called | what checks it |");
        line("|---|---|");
        Elsewhere.all().forEach(each -> line("| " + each.id() + " | " + cell(each.where()) + " |"));
    }

    private void page(RulePage page) {
        RuleInfo info = page.info();
        line("");
        line("### " + info.id());
        line("");
        line("A " + page.subject() + " that " + info.title() + ". " + info.rationale());
        line("");
        line("*What clears it*: " + info.remedy());
        if (!page.measured().isEmpty()) {
            line("");
            line("*Measured*: " + page.measured() + ".");
        }
        info.parameters().forEach(parameter -> {
            line("");
            line("*Parameter* `" + parameter.name() + "` (" + parameter.otherwise() + "): " + parameter.says() + ".");
        });
        if (!info.sources().isEmpty()) {
            line("");
            info.sources().forEach(source -> line("* Source: " + source.title() + ", " + source.reference()));
        }
        examples("Found", page.found());
        examples("Left alone", page.accepted());
        line("");
        line("```yaml");
        line(page.setting());
        line("```");
        if (!info.formerIds().isEmpty()) {
            line("");
            line("Formerly " + String.join(", ", info.formerIds()) + ".");
        }
    }

    private void examples(String heading, List<RulePage.Shown> examples) {
        if (examples.isEmpty()) {
            return;
        }
        line("");
        line(heading + ":");
        for (RulePage.Shown example : examples) {
            line("");
            line("```text");
            if (!example.title().isEmpty()) {
                line("Subject: " + example.title());
            }
            line(marked(example).strip().replace("```", "'''"));
            line("```");
        }
    }

    /** The text with what is found between « and ». */
    private static String marked(RulePage.Shown example) {
        StringBuilder text = new StringBuilder(example.text());
        List<Span> marks = example.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Span mark = marks.get(i);
            if (mark.length() > 0) {
                text.insert(mark.end(), '\u00bb').insert(mark.start(), '\u00ab');
            }
        }
        return text.toString();
    }

    private static String anchor(String id) {
        return id.replace("/", "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
