package dev.adagio.examples.report.html;

import dev.adagio.advice.Advice;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Item.MessageItem;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Finding;
import dev.adagio.signal.Readiness;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted and shown of one subject, asked of its review once.
 *
 * @param number which subject it is, from 0, in the order of the input
 * @param reviewed the subject
 * @param readiness whether it can be answered in one go, or null where nothing estimates that
 * @param advice whether it needs everybody at once
 */
record Subject(long number, Reviewed reviewed, @Nullable Readiness readiness, Advice advice) {
    private static final Instant FIRST = Instant.parse("1970-01-02T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    static Subject of(long number, Reviewed reviewed) {
        Review review = reviewed.review();
        return new Subject(number, reviewed, review.readiness().orElse(null), review.advice());
    }

    Message message() {
        return reviewed.review().message();
    }

    String text() {
        return message().text();
    }

    List<Finding> findings() {
        return reviewed.review().withFixes();
    }

    boolean automated() {
        return reviewed.item() instanceof MessageItem item && item.automated();
    }

    /** Who wrote it, or null where nobody did or it is not known. */
    @Nullable
    String author() {
        Participant sender = message().sender();
        return sender == null || automated() ? null : sender.id();
    }

    /** The day it was sent, or null where that is not known or cannot be true. */
    @Nullable
    LocalDate day() {
        Instant at = message().sentAt();
        return at == null || at.isBefore(FIRST) || !at.isBefore(END) ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
