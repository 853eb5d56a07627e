package dev.adagio.engine;

import dev.adagio.rule.RuleInfo;
import java.util.List;
import java.util.Objects;

/**
 * When a rule is asked at all.
 *
 * @param rule the rule
 * @param indexed whether it is looked up by what it asks for, and so costs nothing in other subjects
 * @param triggers what it could be looked up by, of which one has to be there
 * @param says when it is asked, or why it is not looked up, in a sentence
 */
public record PlannedRule(RuleInfo rule, boolean indexed, List<String> triggers, String says) {
    public PlannedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(says, "says");
        triggers = List.copyOf(triggers);
    }

    @Override
    public String toString() {
        return rule.id() + ": " + says;
    }
}
