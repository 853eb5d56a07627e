package dev.adagio.policy;

import dev.adagio.engine.Review;
import dev.adagio.model.Channel;
import dev.adagio.profile.Layer;
import dev.adagio.rule.Finding;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Findings a team leaves be: those that fit all that is said here. What is empty fits any, and one of the first four
 * has to be said.
 *
 * @param finding the {@link Fingerprints fingerprint} of one finding
 * @param rule the id of a rule, or {@code area/*}
 * @param subject the id of a message, meeting or conversation
 * @param channel the name or id of a channel; {@code *} stands for any characters
 * @param owner who answers for it
 * @param reason why
 * @param until the last day it holds, or null where it holds until somebody takes it away
 */
public record Suppression(
        String finding,
        String rule,
        String subject,
        String channel,
        String owner,
        String reason,
        @Nullable LocalDate until) {

    /**
     * A suppression.
     *
     * @throws IllegalArgumentException if it lacks an owner or a reason, or would suppress everything
     */
    public Suppression {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(channel, "channel");
        if (owner.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs an owner and a reason");
        }
        if (finding.isEmpty() && rule.isEmpty() && subject.isEmpty() && channel.isEmpty()) {
            throw new IllegalArgumentException("a suppression without finding, rule, subject and channel");
        }
    }

    /** Whether it holds no more. */
    public boolean isExpired(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    boolean fits(Review review, Finding found, String print) {
        return (finding.isEmpty() || finding.equals(print))
                && (rule.isEmpty() || rule.equals(found.rule()) || isAreaOf(found.rule()))
                && (subject.isEmpty() || subject.equals(review.message().id()))
                && (channel.isEmpty() || isChannel(review.message().channel()));
    }

    private boolean isAreaOf(String id) {
        return rule.endsWith("/*") && id.startsWith(rule.substring(0, rule.length() - 1));
    }

    private boolean isChannel(@Nullable Channel where) {
        return where != null && new Layer.Where(Set.of(channel), Set.of(), Set.of()).isIn(where);
    }
}
