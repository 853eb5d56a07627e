package dev.adagio.examples.catalogue;

import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the catalogue says of one rule.
 *
 * @param info what the rule says of itself
 * @param subject what it looks at, in lower case
 * @param measured how right it was in real messages, or empty
 * @param examples what it finds and what it leaves alone
 */
record RulePage(RuleInfo info, String subject, String measured, List<Shown> examples) {

    private static final int MOST = 4;

    /**
     * An example.
     *
     * @param note what it shows, or empty
     * @param title its subject line, or empty
     * @param text its text
     * @param marks what is found in it, empty where that is not in this text; nothing where it is left alone
     */
    record Shown(String note, String title, String text, List<Span> marks) {
        Shown {
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            marks = List.copyOf(marks);
        }
    }

    RulePage {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(measured, "measured");
        examples = List.copyOf(examples);
    }

    static RulePage of(Rule<?> rule, String measured) {
        return new RulePage(
                rule.info(),
                rule.subject().getSimpleName().toLowerCase(Locale.ROOT),
                measured,
                rule.examples().stream().map(RulePage::shown).toList());
    }

    List<Shown> found() {
        return examples.stream()
                .filter(each -> !each.marks().isEmpty())
                .limit(MOST)
                .toList();
    }

    List<Shown> accepted() {
        return examples.stream()
                .filter(each -> each.marks().isEmpty())
                .limit(MOST)
                .toList();
    }

    /** How a profile sets it, the other way than it is. */
    String setting() {
        return "rules:\n  " + info.id() + (info.optional() ? ": on" : ": off");
    }

    private static Shown shown(Example<?> example) {
        Message message = ExampleText.of(example.subject());
        boolean marked = example.subject() instanceof Message || example.subject() instanceof Meeting;
        return new Shown(
                example.note(),
                message.subject(),
                message.text(),
                marked
                        ? example.marks()
                        : example.marks().stream()
                                .map(elsewhere -> new Span(0, 0))
                                .toList());
    }
}
