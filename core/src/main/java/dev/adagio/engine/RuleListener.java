package dev.adagio.engine;

import dev.adagio.rule.RuleInfo;

/**
 * Is told what each rule did, to measure it. Called on the thread of the review, so it has to be quick and thread-safe;
 * what it throws ends the review. Without one nothing is measured.
 */
public interface RuleListener {

    /**
     * A rule was asked of a subject: its condition, and where that held the rule itself.
     *
     * @param rule the rule
     * @param nanos how long it took, with the signals that were found because it asked first
     * @param findings how many findings it made
     * @param failed whether it failed
     */
    void asked(RuleInfo rule, long nanos, int findings, boolean failed);
}
