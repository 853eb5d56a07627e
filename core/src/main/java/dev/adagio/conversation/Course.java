package dev.adagio.conversation;

import dev.adagio.model.Participant;
import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the word went round in a conversation.
 *
 * @param turns who spoke from which message to which, in order
 * @param rounds how often the word went over and came back since anything new was proposed, promised or decided, or since
 *     the beginning
 */
public record Course(List<Turn> turns, int rounds) implements Signal {

    /**
     * Messages in a row by one person.
     *
     * @param speaker who, or null where unknown
     * @param from the first message, from 0
     * @param end the message after the last
     */
    public record Turn(@Nullable Participant speaker, int from, int end) {}

    public Course {
        turns = List.copyOf(turns);
    }

    /** Always 1: a course counts what was found and claims nothing beyond it. */
    @Override
    public double confidence() {
        return 1;
    }

    /** Empty: it is about the conversation as a whole. */
    @Override
    public Span span() {
        return new Span(0, 0);
    }
}
