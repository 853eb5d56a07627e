package dev.adagio.engine;

import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule fenced in: whatever it does, it only ever adds findings or a failure. One that failed too often is asked no
 * more. Thread-safe.
 */
final class CompiledRule<S> {

    private final Rule<S> rule;
    private final Limits limits;
    private final Set<String> after;
    /** Read by every review, and hardly ever written. */
    private volatile int strikes;

    CompiledRule(Rule<S> rule, Limits limits) {
        this.rule = rule;
        this.limits = limits;
        this.after = Set.copyOf(rule.buildsOn());
    }

    Rule<S> rule() {
        return rule;
    }

    RuleInfo info() {
        return rule.info();
    }

    /**
     * Asks the rule.
     *
     * @param holds its condition
     * @param severity the severity its findings get, or null to leave that to the rule
     * @param outcome where its findings and failures go, and those of rules before it are
     */
    void run(Signals signals, BooleanSupplier holds, @Nullable Severity severity, Outcome outcome) {
        if (strikes >= limits.strikes()) {
            outcome.fail(
                    info().id(),
                    "is asked no more: it failed " + limits.strikes() + " times; mend it, or switch"
                            + " it off in the profile",
                    null);
            return;
        }
        try {
            if (holds.getAsBoolean()) {
                List<Finding> found = rule.check(
                        rule.subject().cast(signals.subject()), signals, after.isEmpty() ? List.of() : before(outcome));
                take(found, signals, severity, outcome);
            }
        } catch (Watch.OutOfSteps stopped) {
            strike(outcome, "asked more than " + limits.steps() + " times and was stopped; see Limits.steps()", null);
        } catch (RuntimeException | StackOverflowError thrown) {
            strike(
                    outcome,
                    "threw " + thrown + place(thrown) + "; switch the rule off in the profile until it is" + " mended",
                    thrown);
        }
    }

    private void strike(Outcome outcome, String says, @Nullable Throwable cause) {
        synchronized (this) {
            strikes++;
        }
        outcome.fail(info().id(), says, cause);
    }

    private List<Finding> before(Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> after.contains(finding.rule()))
                .toList();
    }

    private void take(List<Finding> found, Signals signals, @Nullable Severity severity, Outcome outcome) {
        String id = info().id();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : found) {
            String wrong = wrong(finding, signals);
            if (!wrong.isEmpty()) {
                outcome.fail(id, "made a finding that " + wrong + "; the finding was dropped", null);
            } else if (kept.size() == limits.findings()) {
                outcome.fail(
                        id,
                        "made more than " + limits.findings() + " findings; the others were dropped, see"
                                + " Limits.findings()",
                        null);
                break;
            } else {
                kept.add(severity == null ? finding : finding.withSeverity(severity));
            }
        }
        outcome.findings().addAll(kept);
    }

    /** The line of the rule's own code a failure came from, if it came through it. */
    private String place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().equals(rule.getClass().getName()) && frame.getFileName() != null) {
                return String.format(Locale.ROOT, " at %s:%d", frame.getFileName(), frame.getLineNumber());
            }
        }
        return "";
    }

    private String wrong(Finding finding, Signals signals) {
        int length = signals.message().text().length();
        if (!finding.rule().equals(info().id())) {
            return "claims to come from " + finding.rule();
        }
        if (outside(finding.span(), length)) {
            return "lies outside the text";
        }
        for (Span evidence : finding.evidence()) {
            if (outside(evidence, length)) {
                return "lies outside the text";
            }
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
