package dev.adagio.delivery;

import dev.adagio.model.Participant;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to bring to others, as far as it decides where it should go.
 *
 * @param slack how long until an answer is needed; null where nothing says so
 * @param confidential whether only those it is for may see it
 * @param lasting whether it is to be looked up later, as a decision or a specification is
 * @param readers whom it is for; empty where that is open
 */
public record Errand(@Nullable Duration slack, boolean confidential, boolean lasting, Set<Participant> readers) {

    /**
     * An errand.
     *
     * @throws IllegalArgumentException if the time until an answer is needed is negative
     */
    public Errand {
        readers = Set.copyOf(readers);
        if (slack != null && slack.isNegative()) {
            throw new IllegalArgumentException("needed already: " + slack);
        }
    }

    /** Something everybody may see, of which an answer is needed within this time. */
    public static Errand within(@Nullable Duration slack) {
        return new Errand(slack, false, false, Set.of());
    }
}
