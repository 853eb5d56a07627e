package dev.adagio.model;

import java.util.Objects;

/** Who may be shown something. What concerns single people is for those people alone. */
public sealed interface Audience {

    /** Everybody who may see the subject: it tells of no single person. */
    static Audience everybody() {
        return Everybody.EVERYBODY;
    }

    /** One person and nobody else. */
    static Audience only(Participant person) {
        return new Only(person);
    }

    /** Whether this reader may be shown it. */
    boolean includes(Participant reader);

    /** Everybody who may see the subject. */
    enum Everybody implements Audience {
        /** The one value. */
        EVERYBODY;

        @Override
        public boolean includes(Participant reader) {
            return true;
        }
    }

    /**
     * One person and nobody else.
     *
     * @param person whom it is for, known by their id
     */
    record Only(Participant person) implements Audience {
        public Only {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public boolean includes(Participant reader) {
            return reader.id().equals(person.id());
        }
    }
}
