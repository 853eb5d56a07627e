package dev.adagio.advice;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A point on which the sources contradict each other: a host chooses whom to follow, by name.
 *
 * @param id {@code kebab-name}, stable for ever
 * @param question what they differ about
 * @param sides the sides, the one taken where nobody chooses first
 */
public record Dispute(String id, String question, List<Side> sides) {

    /**
     * What one source says.
     *
     * @param id {@code kebab-name}, unique among the sides
     * @param says what it says
     * @param source who says so
     * @param factors how factors are weighed on this side, by id
     */
    public record Side(String id, String says, String source, Map<String, Setting> factors) {
        public Side {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(says, "says");
            Objects.requireNonNull(source, "source");
            factors = Map.copyOf(factors);
        }
    }

    /**
     * A dispute.
     *
     * @throws IllegalArgumentException if there are not at least two sides
     */
    public Dispute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException(id + " is no dispute: it has " + sides.size() + " sides");
        }
    }

    /** The side chosen: by name, or else the first. */
    Side side(Map<String, String> choices) {
        String chosen = choices.getOrDefault(id, sides.get(0).id());
        return sides.stream()
                .filter(side -> side.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no side " + chosen + "; it has "
                        + sides.stream().map(Side::id).toList()));
    }
}
