package dev.adagio.examples.report.html;

import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding beside the text it is in.
 *
 * @param rule the id of the rule
 * @param severity how much it matters, as a word
 * @param from where it begins in the text that is shown; -1 where it lies behind that
 * @param to where it ends
 * @param seen what was seen
 * @param why why it matters, or null where the rule says the same
 * @param remedy what would clear it, or null where the rule says the same
 * @param sure how sure the rule is, in hundredths
 * @param fix what a fix does, or null where there is none
 * @param mended the words around it after the fix, or null where they do not tell
 */
record Found(
        String rule,
        String severity,
        int from,
        int to,
        String seen,
        @Nullable String why,
        @Nullable String remedy,
        long sure,
        @Nullable String fix,
        @Nullable String mended) {

    /** The most findings shown of one text. */
    static final int MOST = 40;

    /** The findings of a text of which only the beginning is shown. */
    static List<Found> in(Message message, int shown, List<Finding> findings, Map<String, RuleInfo> rules) {
        return findings.stream()
                .limit(MOST)
                .map(finding -> of(message, shown, finding, rules.get(finding.rule())))
                .toList();
    }

    private static Found of(Message message, int shown, Finding finding, @Nullable RuleInfo rule) {
        boolean visible =
                finding.span().start() < shown || shown == message.text().length();
        Fix fix = finding.fix();
        return new Found(
                finding.rule(),
                finding.severity().word(),
                visible ? finding.span().start() : -1,
                visible ? Math.min(finding.span().end(), shown) : -1,
                finding.seen(),
                rule != null && rule.rationale().equals(finding.why()) ? null : finding.why(),
                rule != null && rule.remedy().equals(finding.remedy()) ? null : finding.remedy(),
                Math.round(100 * finding.confidence()),
                fix == null ? null : fix.label(),
                fix == null ? null : Excerpt.of(message, finding.span(), fix).mended());
    }

    /** Roughly how many characters it takes. */
    long size() {
        return 100L + seen.length() + length(why) + length(remedy) + length(fix) + length(mended);
    }

    private static int length(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").length();
    }
}
