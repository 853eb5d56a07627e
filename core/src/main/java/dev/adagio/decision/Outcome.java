package dev.adagio.decision;

import dev.adagio.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided.
 *
 * @param span all that is said of it
 * @param chosen the option named as chosen
 * @param because why, as far as the sentence says so that names it
 */
public record Outcome(Span span, Optional<Span> chosen, Optional<Span> because) {

    /** An outcome. */
    public Outcome {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(because, "because");
    }
}
