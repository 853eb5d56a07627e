package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something expected of a reader: an answer, an action, an approval.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param form how it is said
 * @param addressee who is asked, or null where the ask does not say
 * @param deadline by when, or null where the ask does not say
 */
public record Ask(
        Span span,
        double confidence,
        Form form,
        @Nullable Addressee addressee,
        @Nullable Deadline deadline) implements Signal {

    /** How an ask is said. */
    public enum Form {
        /** As a direct question. */
        QUESTION,
        /** As a question within a statement: "let me know whether it works". */
        INDIRECT_QUESTION,
        /** As a request or instruction, also in the form of a question: "could you check it?" */
        REQUEST,
        /** Not at all; the reader has to infer it: "the build is red again". */
        IMPLIED
    }

    public Ask {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(form, "form");
        Confidence.check(confidence);
    }
}
