/**
 * What a team decides of findings once they are there: which it leaves be and until when, which it knows already, which
 * rules it has dismissed too often, and how often a host may nudge. None of it knows a person's score. Start with {@link
 * dev.adagio.policy.Suppressions} and {@link dev.adagio.policy.Baseline}.
 */
@NullMarked
package dev.adagio.policy;

import org.jspecify.annotations.NullMarked;
