package dev.adagio.rule;

import dev.adagio.model.Audience;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found. It speaks of the text, never of the person who wrote it. Where the subject is more than one text, a
 * conversation for example, its {@link #places()} say where.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param span where it is, in the text of the subject; empty where it is elsewhere
 * @param seen what was seen
 * @param why why it matters
 * @param remedy what would clear it
 * @param evidence further places in that text that led to it
 * @param places where it is beyond that text, and then what led to it there; empty where the text shows all
 * @param audience who may be shown it
 * @param fix a change that clears it, or null where none is safe; see {@link Fix} on when one is
 * @param confidence how sure the rule is, from 0 to 1
 */
public record Finding(
        String rule,
        Severity severity,
        Span span,
        String seen,
        String why,
        String remedy,
        List<Span> evidence,
        List<Place> places,
        Audience audience,
        @Nullable Fix fix,
        double confidence) {

    /**
     * A finding.
     *
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(audience, "audience");
        evidence = List.copyOf(evidence);
        places = List.copyOf(places);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + confidence);
        }
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, span, seen, why, remedy, evidence, places, audience, fix, confidence);
    }

    /** The same finding without a fix. */
    public Finding withoutFix() {
        return fix == null
                ? this
                : new Finding(rule, severity, span, seen, why, remedy, evidence, places, audience, null, confidence);
    }

    /** Collects a finding; what is not said is taken from the rule's own description. Not thread-safe. */
    public static final class Builder {
        private final RuleInfo rule;
        private final Span span;
        private String seen;
        private String remedy;
        private final List<Span> evidence = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private Audience audience = Audience.everybody();
        private @Nullable Fix fix;
        private double confidence = 1;

        Builder(RuleInfo rule, Span span) {
            this.rule = rule;
            this.span = span;
            this.seen = rule.title();
            this.remedy = rule.remedy();
        }

        /** What was seen; otherwise the rule's title. */
        public Builder seen(String seen) {
            this.seen = seen;
            return this;
        }

        /** What would clear it here; otherwise the rule's remedy. */
        public Builder clearedBy(String remedy) {
            this.remedy = remedy;
            return this;
        }

        /** A further place in the same text that led to the finding. */
        public Builder evidence(Span place) {
            evidence.add(place);
            return this;
        }

        /** A place beyond the text of the subject: the first is where the finding is, the others led to it. */
        public Builder at(Place place) {
            places.add(place);
            return this;
        }

        /** Who may be shown it; otherwise everybody. What concerns one person is for that person only. */
        public Builder audience(Audience audience) {
            this.audience = audience;
            return this;
        }

        /** What would clear it as an edit; an engine offers it only where it holds. */
        public Builder fix(@Nullable Fix fix) {
            this.fix = fix;
            return this;
        }

        /** How sure the rule is, from 0 to 1; otherwise 1. */
        public Builder confidence(double confidence) {
            this.confidence = confidence;
            return this;
        }

        public Finding build() {
            return new Finding(
                    rule.id(),
                    rule.severity(),
                    span,
                    seen,
                    rule.rationale(),
                    remedy,
                    evidence,
                    places,
                    audience,
                    fix,
                    confidence);
        }
    }
}
