package dev.adagio.rule;

import dev.adagio.model.Message;
import dev.adagio.text.Span;
import java.util.Objects;

/**
 * Where something is that a finding rests on, beyond the text of the subject: in one of the messages of a
 * conversation, or in what a host keeps about channels, work, roles and meetings.
 */
public sealed interface Place {

    /** The words a reader finds there. */
    String quote();

    /**
     * A part of the text of a message.
     *
     * @param message the message
     * @param span the part of its text
     */
    record InMessage(Message message, Span span) implements Place {

        /**
         * A part of the text of a message.
         *
         * @throws IndexOutOfBoundsException if the part lies outside the text
         */
        public InMessage {
            Objects.checkFromToIndex(span.start(), span.end(), message.text().length());
        }

        @Override
        public String quote() {
            return span.of(message.text());
        }
    }

    /**
     * A field of something a host keeps.
     *
     * @param kind what it is, for example {@code channel} or {@code work item}
     * @param id what the host knows it by
     * @param field the component that tells, for example {@code purpose}
     * @param quote what stands there, or empty where nothing does
     */
    record InField(String kind, String id, String field, String quote) implements Place {
        public InField {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(quote, "quote");
        }
    }
}
