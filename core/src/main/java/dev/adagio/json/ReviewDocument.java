package dev.adagio.json;

import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.SignalSummary.UrgencyClaimed;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A review as data: the names of the components are the keys in JSON, and what is null is left out.
 *
 * @param version the version of this form, {@value #VERSION}
 * @param id what the host knows the message by; need not be unique
 * @param kind where the message is read
 * @param file the file it was found in, or null
 * @param line the line of the file it begins in, from 1, or null
 * @param signals what the message says, or null where its language does not sum that up
 * @param readiness the estimated probability, from 0 to 1, that a competent recipient can answer or act in one go, or
 *     null where nothing estimates it
 * @param readinessLoweredBy what lowers the readiness, the weightiest first
 * @param readinessRaisedBy the one change that would raise the readiness most, or null
 * @param advice whether it needs everybody at the same time
 * @param findings what the rules found, ordered by span
 * @param failures what could not do its work
 */
public record ReviewDocument(
        int version,
        String id,
        MessageKind kind,
        @Nullable String file,
        @Nullable Long line,
        @Nullable Signals signals,
        @Nullable Double readiness,
        List<String> readinessLoweredBy,
        @Nullable Change readinessRaisedBy,
        AdviceDocument.Verdict advice,
        List<Finding> findings,
        List<Failure> failures) {

    /** The version of this form; it changes when a key goes or changes its meaning. */
    public static final int VERSION = 1;

    /**
     * A review as data.
     *
     * @throws IllegalArgumentException if the version is another than {@value #VERSION}
     */
    public ReviewDocument {
        Version.check(version, VERSION);
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(advice, "advice");
        readinessLoweredBy = List.copyOf(readinessLoweredBy);
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /** What a message as a whole says; see {@link dev.adagio.signal.SignalSummary}. */
    public record Signals(
            boolean nakedPing,
            Expectation ask,
            int context,
            boolean objective,
            Owner owner,
            DeadlineGiven deadline,
            UrgencyClaimed urgency,
            boolean blocker,
            boolean decision,
            int topics,
            int questions,
            boolean meetingRequest) {
        public Signals {
            Objects.requireNonNull(ask, "ask");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(deadline, "deadline");
            Objects.requireNonNull(urgency, "urgency");
        }
    }

    /**
     * A change to the message; see {@link Readiness.Change}.
     *
     * @param says what to do
     * @param readiness the readiness after it
     */
    public record Change(String says, double readiness) {
        public Change {
            Objects.requireNonNull(says, "says");
        }
    }

    /**
     * What a rule found; see {@link dev.adagio.rule.Finding}.
     *
     * @param rule the id of the rule
     * @param severity how much it matters
     * @param span where it is, in UTF-16 units of the text of the message
     * @param text the words there; of a long span the beginning, ended by an ellipsis
     * @param seen what was seen
     * @param why why it matters
     * @param remedy what would clear it
     * @param evidence further places in that text that led to it
     * @param places where it is beyond that text, and then what led to it there
     * @param audience the id of the one person it is for, or null where everybody may see it
     * @param fix a change that clears it, or null
     * @param confidence how sure the rule is, from 0 to 1
     */
    public record Finding(
            String rule,
            Severity severity,
            Span span,
            String text,
            String seen,
            String why,
            String remedy,
            List<Span> evidence,
            List<Place> places,
            @Nullable String audience,
            @Nullable Fix fix,
            double confidence) {
        public Finding {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(seen, "seen");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(remedy, "remedy");
            evidence = List.copyOf(evidence);
            // not written by earlier releases
            places = List.copyOf(Objects.requireNonNullElse(places, List.of()));
        }
    }

    /**
     * A place beyond the text of the subject; see {@link dev.adagio.rule.Place}.
     *
     * @param kind what it is in: {@code message}, or what a host keeps, for example {@code channel}
     * @param id what the host knows that by
     * @param field the component that tells, or null in a message
     * @param span the part of the text of the message, or null elsewhere
     * @param text the words there; of a long place the beginning, ended by an ellipsis
     */
    public record Place(
            String kind,
            String id,
            @Nullable String field,
            @Nullable Span span,
            String text) {
        public Place {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A change that clears a finding.
     *
     * @param label what it does
     * @param edits the changes, ordered by span and without overlap
     */
    public record Fix(String label, List<Edit> edits) {
        public Fix {
            Objects.requireNonNull(label, "label");
            edits = List.copyOf(edits);
        }
    }

    /**
     * One change to a text.
     *
     * @param span what is replaced
     * @param replacement what stands there afterwards
     */
    public record Edit(Span span, String replacement) {
        public Edit {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(replacement, "replacement");
        }
    }

    /**
     * Something that could not do its work.
     *
     * @param source a rule, a detector, or a limit
     * @param says what happened and what to do about it
     */
    public record Failure(String source, String says) {
        public Failure {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(says, "says");
        }
    }

    /** A review as data, without a place. Weighs the advice if nobody has asked for it yet. */
    public static ReviewDocument of(Review review) {
        Message message = review.message();
        return new ReviewDocument(
                VERSION,
                message.id(),
                message.kind(),
                null,
                null,
                review.summary().map(Written::signals).orElse(null),
                review.readiness()
                        .map(Readiness::probability)
                        .map(Written::rounded)
                        .orElse(null),
                review.readiness().map(Readiness::lowering).orElse(List.of()),
                review.readiness().map(Readiness::raising).map(Written::change).orElse(null),
                Written.verdict(review.advice(), message.text()),
                review.withFixes().stream()
                        .map(finding -> Written.finding(finding, message.text()))
                        .toList(),
                review.failures().stream()
                        .map(failure -> new Failure(failure.source(), failure.says()))
                        .toList());
    }

    /**
     * The same review, found in a file.
     *
     * @param file its name
     * @param line the line the message begins in, from 1; 0 where unknown
     */
    public ReviewDocument at(String file, long line) {
        return new ReviewDocument(
                version,
                id,
                kind,
                file,
                line > 0 ? line : null,
                signals,
                readiness,
                readinessLoweredBy,
                readinessRaisedBy,
                advice,
                findings,
                failures);
    }
}
