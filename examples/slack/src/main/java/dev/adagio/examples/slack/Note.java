package dev.adagio.examples.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.LayoutBlock;
import dev.adagio.engine.Review;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the author of a message is told: the one finding that matters most, what would clear it, and a way to refuse. */
final class Note {

    /** What the button is called that says a note was not useful. */
    static final String REFUSED = "adagio_not_useful";

    private static final int LONGEST = 2_500;

    private Note() {}

    /** The finding that matters most, of those that reach the threshold and whose rules may speak. */
    static Optional<Finding> worth(Review review, Severity threshold, Predicate<String> tolerated) {
        return review.withFixes().stream()
                .filter(finding -> finding.severity().compareTo(threshold) >= 0 && tolerated.test(finding.rule()))
                .max(Comparator.comparing(Finding::severity).thenComparingDouble(Finding::confidence));
    }

    static String text(Finding finding) {
        return capital(finding.seen()) + ". " + finding.remedy();
    }

    static List<LayoutBlock> blocks(Finding finding, String message) {
        String mended = finding.fix() == null
                ? ""
                : "\n" + finding.fix().label() + ": `" + line(finding.fix().apply(message)) + "`";
        return asBlocks(
                section(s -> s.text(
                        markdownText("*" + plain(capital(finding.seen())) + "*\n" + plain(finding.remedy()) + mended))),
                context(c -> c.elements(List.of(
                        markdownText("Only you see this. " + plain(finding.why()) + " (`" + finding.rule() + "`)")))),
                actions(a -> a.elements(asElements(
                        button(b -> b.actionId(REFUSED).value(finding.rule()).text(plainText("Not useful")))))));
    }

    /** Text in which nothing is markup, and nobody is mentioned. */
    static String plain(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
        return cut.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String line(String text) {
        return plain(text.replace('`', '\'').replaceAll("\\s+", " ").strip());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
