package dev.adagio.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Failure;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.model.Recipients;
import dev.adagio.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reviews as lines of JSON, without what people wrote: as a hash alone, or with a masked copy that can be reviewed
 * again. Immutable and thread-safe; where the lines go is the host's affair.
 */
public final class ReviewLog {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final @Nullable UnaryOperator<String> mask;

    private ReviewLog(@Nullable UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /** Keeps of each subject a hash only: to ask again, the host has to bring the subject back. */
    public static ReviewLog hashed() {
        return new ReviewLog(null);
    }

    /**
     * Keeps messages with mentions, addresses, links, code, numbers and capitalised words masked. A name in lower case or
     * at the beginning of a sentence is not known for one.
     */
    public static ReviewLog masked() {
        return masked(new Mask());
    }

    /** Keeps messages masked by the host's own function, which keeps the length of a text. */
    public static ReviewLog masked(UnaryOperator<String> mask) {
        return new ReviewLog(mask);
    }

    /**
     * A review as it is kept. What is masked is kept only where the engine says of it what it says of the original, so
     * that a difference found later is one of engines.
     *
     * @param engine what made the review
     */
    public LoggedReview entry(Engine engine, Review review, Instant at) {
        Message message = review.message();
        List<LoggedReview.Found> found = found(review);
        MaskedMessage masked = null;
        if (mask != null
                && review.subject() instanceof Message
                && message.earlier().isEmpty()) {
            MaskedMessage copy = MaskedMessage.of(message, mask);
            masked = found(engine.review(copy.message(message.id()))).equals(found) ? copy : null;
        }
        return new LoggedReview(
                message.id(),
                at.toString(),
                hash(message),
                engine.identity().fingerprint(),
                engine.identity().packs(),
                found,
                review.failures().stream().map(Failure::source).toList(),
                masked);
    }

    /** An entry as one line of JSON. */
    public static String write(LoggedReview entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is no entry
     */
    public static LoggedReview read(String line) {
        try {
            return Objects.requireNonNull(JSON.readValue(line, LoggedReview.class), "null");
        } catch (JsonProcessingException | NullPointerException wrong) {
            throw new IllegalArgumentException("no entry of a log of reviews: " + wrong.getMessage(), wrong);
        }
    }

    /** A hash of what a message says and to how many, by which a host finds the subject again. */
    public static String hash(Message message) {
        List<String> facts = new ArrayList<>();
        add(message, facts);
        return Hashing.sha256()
                .hashString(String.join("\u0000", facts), StandardCharsets.UTF_8)
                .toString();
    }

    private static void add(Message message, List<String> facts) {
        Recipients recipients = message.recipients();
        facts.add(message.id());
        facts.add(message.kind().word());
        facts.add(message.markup().name());
        facts.add(message.subject());
        facts.add(message.text());
        facts.add(
                recipients == null
                        ? ""
                        : recipients.to().size() + " " + recipients.cc().size());
        facts.add(String.valueOf(message.sentAt()));
        message.earlier().forEach(each -> add(each, facts));
    }

    static List<LoggedReview.Found> found(Review review) {
        return review.findings().stream().map(ReviewLog::found).toList();
    }

    private static LoggedReview.Found found(Finding finding) {
        return new LoggedReview.Found(
                finding.rule(),
                finding.severity(),
                finding.span().start(),
                finding.span().end());
    }
}
