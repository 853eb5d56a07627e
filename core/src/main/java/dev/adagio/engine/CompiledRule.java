package dev.adagio.engine;

import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a profile wants it, fenced in: whatever it does, it only ever adds findings or a failure.
 *
 * @param rule the rule
 * @param severity the severity its findings get, or null to leave that to the rule
 * @param <S> the type of subject it looks at
 */
record CompiledRule<S>(Rule<S> rule, @Nullable Severity severity) {

    void run(Signals signals, List<Finding> findings, List<Failure> failures) {
        String id = rule.info().id();
        try {
            if (!signals.knows(rule.wording()) || !rule.when().holds(signals)) {
                return;
            }
            for (Finding finding : rule.check(rule.subject().cast(signals.subject()), signals)) {
                String wrong = wrong(finding, signals);
                if (wrong.isEmpty()) {
                    findings.add(severity == null ? finding : finding.withSeverity(severity));
                } else {
                    failures.add(new Failure(id, "made a finding that " + wrong + "; the finding was dropped", null));
                }
            }
        } catch (RuntimeException | StackOverflowError thrown) {
            failures.add(new Failure(
                    id, "threw " + thrown + "; switch the rule off in the profile until it is mended", thrown));
        }
    }

    private String wrong(Finding finding, Signals signals) {
        int length = signals.message().text().length();
        if (!finding.rule().equals(rule.info().id())) {
            return "claims to come from " + finding.rule();
        }
        if (outside(finding.span(), length) || finding.evidence().stream().anyMatch(span -> outside(span, length))) {
            return "lies outside the text";
        }
        if (finding.fix() != null
                && finding.fix().edits().stream().map(Edit::span).anyMatch(span -> outside(span, length))) {
            return "edits outside the text";
        }
        return "";
    }

    private static boolean outside(Span span, int length) {
        return span.end() > length;
    }
}
