package dev.adagio.delivery;

import dev.adagio.model.Availability;
import java.util.List;
import java.util.Objects;

/**
 * The hours of people, and what they expect of each other about answers.
 *
 * @param people the hours, of each person once
 * @param norms what they expect
 */
public record Team(List<Availability> people, DeliveryNorms norms) {
    public Team {
        people = List.copyOf(people);
        Objects.requireNonNull(norms, "norms");
    }
}
