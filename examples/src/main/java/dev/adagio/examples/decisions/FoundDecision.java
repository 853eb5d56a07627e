package dev.adagio.examples.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.engine.Engine;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.model.Message;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a message announces and a log does not know.
 *
 * @param origin where the message is
 * @param message the message
 * @param statement the sentence that announces it, in one line
 * @param line the line of the message it begins in, from 1
 * @param confidence how sure it is that this is a decision, from 0 to 1
 * @param kind what it does to the log
 * @param record the record it is about; null where there is none
 */
public record FoundDecision(
        Origin origin,
        Message message,
        String statement,
        int line,
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

    /** What it does to the log, in words. */
    public String says() {
        DecisionRecord about = record;
        return about == null
                ? "not recorded"
                : (kind == Kind.CONTRADICTING ? "contradicts " : "reopens ") + about.path() + " ("
                        + about.status().name().toLowerCase(Locale.ROOT) + ")";
    }

    /**
     * A record to begin with, in the words of the conversation and no others.
     *
     * @param today the day it is of, where the message does not say when it was sent
     * @param engine what reads the conversation
     */
    public String draft(LocalDate today, Engine engine) {
        return new DecisionDraft(this, new Wording(engine)).text(today);
    }
}
