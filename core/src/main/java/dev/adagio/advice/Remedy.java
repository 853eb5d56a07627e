package dev.adagio.advice;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that those who plan can change, and what it would change.
 *
 * @param id {@code kebab-name}, stable for ever
 * @param says what to do, as an instruction: "Send the options, with who decides, a day before"
 * @param strengths how strongly each factor would show then, from 0 to 1, by its id; 0 where it would be gone
 */
public record Remedy(String id, String says, Map<String, Double> strengths) {

    /**
     * A remedy.
     *
     * @throws IllegalArgumentException if it changes nothing, or a strength is not between 0 and 1
     */
    public Remedy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(says, "says");
        strengths = Map.copyOf(strengths);
        if (strengths.isEmpty() || !strengths.values().stream().allMatch(each -> each >= 0 && each <= 1)) {
            throw new IllegalArgumentException(id + " changes nothing, or to no strength: " + strengths);
        }
    }

    /** After it, these factors are gone. */
    public static Remedy removing(String id, String says, String... factors) {
        Map<String, Double> strengths = new HashMap<>();
        for (String factor : factors) {
            strengths.put(factor, 0.0);
        }
        return new Remedy(id, says, strengths);
    }
}
