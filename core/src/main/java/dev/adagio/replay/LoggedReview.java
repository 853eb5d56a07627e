package dev.adagio.replay;

import dev.adagio.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is kept.
 *
 * @param id what the host knows the subject by
 * @param at when it was reviewed, as the host's clock says, in ISO 8601
 * @param facts a hash of what was reviewed: equal for equal subjects
 * @param engine the fingerprint of the engine
 * @param packs the version of each pack of rules
 * @param findings what was found
 * @param failures what could not do its work
 * @param message what was reviewed with all names and numbers masked, or null where only the hash is kept
 */
public record LoggedReview(
        String id,
        String at,
        String facts,
        String engine,
        Map<String, String> packs,
        List<Found> findings,
        List<String> failures,
        @Nullable MaskedMessage message) {

    /**
     * A finding.
     *
     * @param rule its rule
     * @param severity how much it matters
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record Found(String rule, Severity severity, int start, int end) {
        public Found {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(severity, "severity");
        }
    }

    public LoggedReview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(engine, "engine");
        packs = Map.copyOf(packs);
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
