package dev.adagio.signal;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A signal in one of the many messages of a subject.
 *
 * @param conversation where it was said
 * @param message what says it, as the host handed it in; the signal's span points into its text
 * @param signal the signal
 * @param <T> the type of the signal
 */
public record Said<T extends Signal>(Conversation conversation, Message message, T signal) {

    public Said {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(signal, "signal");
    }

    /**
     * So many conversations in a row, and what was said in them. The next state of the subject has the same instance
     * where nothing has changed, so that it is a part to work something out of {@linkplain Signals#once once}.
     * Immutable.
     */
    public interface Stretch {

        /** The conversations in the order of the subject. */
        List<Conversation> conversations();

        /**
         * All signals of a type, in the order of the conversations, their messages, and their spans.
         *
         * @throws IllegalStateException if this type was not kept
         */
        <T extends Signal> List<Said<T>> said(Class<T> type);
    }

    /** Knows what was said in many messages of which the texts are not kept read. Thread-safe. */
    public interface Memory {

        /** Nothing was said. */
        Memory NOTHING = new Memory() {
            @Override
            public <T extends Signal> List<Said<T>> all(Class<T> type) {
                return List.of();
            }

            @Override
            public List<Stretch> stretches() {
                return List.of();
            }

            @Override
            public <P, T> T once(P part, Function<? super P, T> work) {
                return work.apply(part);
            }
        };

        /**
         * All signals of a type, in the order of the conversations, their messages, and their spans.
         *
         * @throws IllegalStateException if this type was not kept
         */
        <T extends Signal> List<Said<T>> all(Class<T> type);

        /** All conversations of the subject, in their order. */
        List<Stretch> stretches();

        /**
         * What is worked out of a part of the subject, such as its channels: done once for the same work and the same
         * instance of the part, in this state of the subject and those that follow.
         *
         * @param part something immutable
         * @param work the same instance each time, which asks nothing but the part and keeps no hold of it
         */
        <P, T> T once(P part, Function<? super P, T> work);

        /** The detectors that could not do their work, each once. */
        default List<SignalFailure> failures() {
            return List.of();
        }
    }
}
