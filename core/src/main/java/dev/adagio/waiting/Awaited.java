package dev.adagio.waiting;

import dev.adagio.model.Participant;
import java.util.Objects;

/** What can wait, and be waited for. */
public sealed interface Awaited {

    /** How it is called. */
    String name();

    /**
     * A piece of work.
     *
     * @param id its key in the tracker
     */
    record Work(String id) implements Awaited {
        public Work {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String name() {
            return id;
        }
    }

    /**
     * Somebody of whom something is needed. Two of the same id are the same.
     *
     * @param person who it is
     */
    record Person(Participant person) implements Awaited {
        public Person {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public String name() {
            return person.name();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Person that && that.person.id().equals(person.id());
        }

        @Override
        public int hashCode() {
            return person.id().hashCode();
        }
    }
}
