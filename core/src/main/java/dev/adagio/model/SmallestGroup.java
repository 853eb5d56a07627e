package dev.adagio.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How many people a figure has to be about, so that it is about none of them. A host may ask for more people, and
 * never for fewer than {@link #FEWEST}.
 *
 * @param people how many different people at least
 */
public record SmallestGroup(int people) {

    /** No figure is about fewer people. */
    public static final int FEWEST = 5;

    /** The smallest group there is. */
    public static final SmallestGroup DEFAULT = new SmallestGroup(FEWEST);

    /**
     * A smallest group.
     *
     * @throws IllegalArgumentException if it is smaller than {@link #FEWEST}
     */
    public SmallestGroup {
        if (people < FEWEST) {
            throw new IllegalArgumentException(
                    "figures about " + people + " people tell of single ones; at least " + FEWEST + " are needed");
        }
    }

    /** Whether these are enough different people. */
    public boolean admits(Collection<Participant> group) {
        if (group.size() < people) {
            return false;
        }
        Set<String> ids = new HashSet<>();
        for (Participant person : group) {
            if (ids.add(person.id()) && ids.size() >= people) {
                return true;
            }
        }
        return false;
    }
}
