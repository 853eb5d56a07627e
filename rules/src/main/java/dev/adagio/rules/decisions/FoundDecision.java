package dev.adagio.rules.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import dev.adagio.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a message announces.
 *
 * @param message the message
 * @param span the sentence that announces it, in the text of the message
 * @param confidence how sure it is that this is a decision, from 0 to 1
 * @param kind what it does to the log
 * @param record the record it is about; null where there is none
 */
public record FoundDecision(
        Message message,
        Span span,
        double confidence,
        Kind kind,
        @Nullable DecisionRecord record) {

    /** What a decision in a conversation does to the log. */
    public enum Kind {
        /** No record mentions it. */
        UNRECORDED,
        /** It gives up what a record says is decided. */
        CONTRADICTING,
        /** It takes up what a record says was rejected or is over, or asks anew what is decided. */
        REOPENED,
        /** A record says it. */
        RECORDED
    }

    public FoundDecision {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether the log does not know it as it was said. */
    public boolean isNews() {
        return kind != Kind.RECORDED;
    }

    /** The sentence that announces it, in one line. */
    public String statement() {
        return Prose.line(span.of(message.text()));
    }

    /** What it does to the log, in words. */
    public String says() {
        DecisionRecord about = record;
        if (about == null) {
            return "not recorded";
        }
        String verb = switch (kind) {
            case CONTRADICTING -> "contradicts ";
            case REOPENED -> "reopens ";
            case UNRECORDED, RECORDED -> "recorded in ";
        };
        return verb + about.path() + " (" + about.status().word() + ")";
    }
}
