package dev.adagio.outline;

import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a reader needs, as far as the message gives it.
 *
 * @param kind which
 * @param passages where the message says it, in order and without overlap; empty where it does not
 * @param prompt a short question to the author where it is needed and missing; empty otherwise
 */
public record Slot(Kind kind, List<Span> passages, String prompt) {

    /** What a reader needs, in the order in which it is best said. */
    public enum Kind {
        /** What the matter is: whole sentences. */
        CONTEXT,
        /** What is to come of it, or why it is sent: whole sentences. */
        OBJECTIVE,
        /** What is asked: whole sentences. */
        ASK,
        /** Who is to act: the words that name them. */
        OWNER,
        /** By when: the words that say so. */
        DEADLINE
    }

    public Slot {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(prompt, "prompt");
        passages = List.copyOf(passages);
    }

    /** Whether it is needed and missing. */
    public boolean missing() {
        return !prompt.isEmpty();
    }
}
