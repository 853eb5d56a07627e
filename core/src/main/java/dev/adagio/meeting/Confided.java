package dev.adagio.meeting;

import dev.adagio.model.Audience;
import dev.adagio.model.Participant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is for one person only. It shows itself to nobody else, its text included, so that it reaches no log and
 * no report by oversight. Immutable and thread-safe if what it holds is.
 *
 * @param <T> what is confided
 */
public final class Confided<T> {

    private final Participant organizer;
    private final T what;

    private Confided(Participant organizer, T what) {
        this.organizer = Objects.requireNonNull(organizer, "organizer");
        this.what = Objects.requireNonNull(what, "what");
    }

    /** Confides something to whoever called a meeting. */
    static <T> Confided<T> to(Participant organizer, T what) {
        return new Confided<>(organizer, what);
    }

    /** Whom it is for. */
    public Audience audience() {
        return Audience.only(organizer);
    }

    /** What it is, if the reader is the one it is for. */
    public Optional<T> shownTo(Participant reader) {
        return audience().includes(reader) ? Optional.of(what) : Optional.empty();
    }

    /** Says whom it is for, and not what it is. */
    @Override
    public String toString() {
        return "for " + organizer.id() + " only";
    }
}
