package dev.adagio.conversation;

import dev.adagio.model.Participant;
import dev.adagio.rule.Place;
import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A question or request in a conversation, and what became of it.
 *
 * @param confidence how sure it is what became of it, from 0 to 1
 * @param kind which of the two it is
 * @param asked where it is asked; who asks is the sender of that message
 * @param message which message of the conversation that is, from 0
 * @param number which of the questions and requests of its message it is, from 1
 * @param of how many questions and requests its message has
 * @param addressees whom it is put to, as far as the message says; empty where it is put to anybody
 * @param terms the words it is about, in lower case: its own and, where it is short, those around it
 * @param replies how many messages by others seem to answer its message
 * @param outcome what became of it
 */
public record Exchange(
        double confidence,
        Kind kind,
        Place.InMessage asked,
        int message,
        int number,
        int of,
        List<Participant> addressees,
        List<String> terms,
        int replies,
        Outcome outcome)
        implements Signal {

    /** What is put to others. */
    public enum Kind {
        QUESTION,
        REQUEST
    }

    public Exchange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(outcome, "outcome");
        addressees = List.copyOf(addressees);
        terms = List.copyOf(terms);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + confidence);
        }
    }

    /** Empty: it lies in one of the messages of the conversation; see {@link #asked()}. */
    @Override
    public Span span() {
        return new Span(0, 0);
    }

    /** Whether nothing shows an answer. */
    public boolean isOpen() {
        return outcome instanceof Outcome.Open;
    }
}
