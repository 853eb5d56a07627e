package dev.adagio.rules.language.speech;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/** Words within quotation marks: mentioned, not said. */
public record Quotation(Span span) implements Signal {

    @Override
    public double confidence() {
        return 1;
    }
}
