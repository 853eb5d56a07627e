package dev.adagio.examples.cli.rules;

import dev.adagio.examples.catalogue.ExampleText;
import dev.adagio.excerpt.Excerpt;
import dev.adagio.excerpt.LineMap;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Source;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** All that a rule says of itself, as a page for a terminal. */
final class Explanation {

    private static final int WIDEST = 96;
    private static final int MOST_EXAMPLES = 5;
    private static final int MOST_LINES = 8;

    private final StringBuilder page = new StringBuilder();

    Explanation(Rule<?> rule) {
        RuleInfo info = rule.info();
        page.append(info.id()).append(": ").append(Prose.line(info.title())).append("\n\n");
        if (!info.formerIds().isEmpty()) {
            section("Formerly", String.join(", ", info.formerIds()));
        }
        section("Severity", info.severity().word() + (info.optional() ? ", off unless a profile switches it on" : ""));
        section("Why", info.rationale());
        section("What clears it", info.remedy());
        Precision.of(info.id()).ifPresent(measured -> section("Measured", measured.toString()));
        for (Source source : info.sources()) {
            section("Source", source.title() + ", " + source.reference());
        }
        examples("Found", rule.examples().stream().filter(Example::isFlagged).toList());
        examples(
                "Accepted",
                rule.examples().stream().filter(example -> !example.isFlagged()).toList());
        page.append("In a profile:\n");
        page.append("  rules:\n    ")
                .append(info.id())
                .append(info.optional() ? ": on" : ": off")
                .append("   # or ")
                .append(info.optional() ? "off" : "on")
                .append(", hint, warning, error\n");
    }

    private void section(String name, String text) {
        page.append(name).append(":\n");
        Prose.wrap(text, WIDEST - 2)
                .forEach(line -> page.append("  ").append(line).append('\n'));
        page.append('\n');
    }

    private void examples(String name, List<? extends Example<?>> examples) {
        page.append(name).append(":\n");
        for (Example<?> example : examples.subList(0, Math.min(examples.size(), MOST_EXAMPLES))) {
            example(example);
        }
    }

    private void example(Example<?> example) {
        Message message = ExampleText.of(example.subject());
        String text = message.text().isEmpty() ? wordOf(example.subject()) : message.text();
        if (!example.note().isEmpty()) {
            line(Prose.line(example.note()) + ":");
        }
        if (!message.subject().isEmpty()) {
            line("\u201c" + Prose.line(message.subject()) + "\u201d");
        }
        if (example.isFlagged() && example.marks().get(0).length() > 0) {
            Excerpt.of(text, LineMap.of(text), example.marks().get(0), List.of(), WIDEST - 6)
                    .framed(UnaryOperator.identity(), UnaryOperator.identity())
                    .lines()
                    .skip(1)
                    .forEach(this::line);
        } else {
            text.lines()
                    .limit(MOST_LINES)
                    .flatMap(line -> Prose.wrap(line, WIDEST - 6).stream())
                    .forEach(line -> line(("  | " + line).stripTrailing()));
        }
        page.append('\n');
    }

    private void line(String line) {
        page.append("  ").append(line).append('\n');
    }

    /** A workspace has no text; the note of its example says what it is about. */
    private static String wordOf(Object subject) {
        return "(" + subject.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ")";
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
