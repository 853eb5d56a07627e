package dev.adagio.examples.report;

import dev.adagio.rule.Severity;
import java.time.Duration;
import java.util.Map;

/**
 * How much there was.
 *
 * @param messages the messages reviewed
 * @param meetings the meetings reviewed
 * @param conversations the conversations reviewed that these messages make up
 * @param clean the messages and meetings in which nothing was found
 * @param estimated the messages and meetings of which it was estimated whether they can be answered in one go
 * @param ready how many of them can be expected to be
 * @param findings the findings of each severity; none where a severity is absent
 * @param problems what could not be read
 * @param failures the rules and detectors that failed, once for each subject they failed at
 * @param time how long it took
 */
public record Tally(
        long messages,
        long meetings,
        long conversations,
        long clean,
        long estimated,
        double ready,
        Map<Severity, Long> findings,
        long problems,
        long failures,
        Duration time) {
    public Tally {
        findings = Map.copyOf(findings);
    }

    /** The messages and meetings reviewed. */
    public long subjects() {
        return messages + meetings;
    }

    /** The findings of this severity. */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** All findings. */
    public long allFindings() {
        return findings.values().stream().mapToLong(Long::longValue).sum();
    }
}
