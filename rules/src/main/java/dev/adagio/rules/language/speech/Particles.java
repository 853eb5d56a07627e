package dev.adagio.rules.language.speech;

import java.util.Set;

/**
 * The short words of a language that detectors look for one by one, all in lower case.
 *
 * @param subordinators begin a clause before the main one: "when"
 * @param dating stand before a date and tell it from a fraction: "on"
 * @param leading may stand between "by" and a time: "the end of"
 * @param pointing stand before a thing that is known already: "that"
 * @param everybody what a mention is called that alerts all: "channel"
 * @param halves make a number an hour: "pm"
 */
public record Particles(
        Set<String> subordinators,
        Set<String> dating,
        Set<String> leading,
        Set<String> pointing,
        Set<String> everybody,
        Set<String> halves) {

    public Particles {
        subordinators = Set.copyOf(subordinators);
        dating = Set.copyOf(dating);
        leading = Set.copyOf(leading);
        pointing = Set.copyOf(pointing);
        everybody = Set.copyOf(everybody);
        halves = Set.copyOf(halves);
    }
}
