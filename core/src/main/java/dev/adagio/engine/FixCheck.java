package dev.adagio.engine;

import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.signal.Signals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the fixes that hold from those that do not, by reviewing the edited message.
 *
 * @param engine what reviews it
 */
record FixCheck(Engine engine) {

    /** The findings of a subject, each with its fix only where that holds. */
    List<Finding> held(Signals signals, List<Finding> findings, int failures) {
        return findings.stream()
                .map(finding -> holds(signals, finding, findings, failures) ? finding : finding.withoutFix())
                .toList();
    }

    /** Whether the finding is gone from the edited message, and no rule finds or fails more in it than before. */
    private boolean holds(Signals signals, Finding finding, List<Finding> before, int failures) {
        Fix fix = finding.fix();
        Message message = signals.message();
        if (fix == null || signals.subject() != message) {
            return false;
        }
        Review edited = engine.review(
                message.toBuilder().text(fix.apply(message.text())).build());
        Map<String, Integer> allowed = new HashMap<>();
        before.forEach(each -> allowed.merge(each.rule(), 1, Integer::sum));
        allowed.merge(finding.rule(), -1, Integer::sum);
        edited.findings().forEach(each -> allowed.merge(each.rule(), -1, Integer::sum));
        return edited.failures().size() <= failures && allowed.values().stream().allMatch(left -> left >= 0);
    }
}
