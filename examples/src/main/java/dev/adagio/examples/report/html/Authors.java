package dev.adagio.examples.report.html;

import java.util.HashSet;
import java.util.Set;

/**
 * How many people wrote something: whether enough of them that no figure about it is about one of them.
 * Remembers no more people than that takes.
 */
final class Authors {

    /** The smallest group a figure is given for. */
    static final int ENOUGH = 5;

    private final Set<String> known = new HashSet<>();

    void add(String person) {
        if (known.size() < ENOUGH) {
            known.add(person);
        }
    }

    void addAll(Authors others) {
        others.known.forEach(this::add);
    }

    /** Whether there are enough people; also where nobody is known, so that nobody can be told from a figure. */
    boolean enough() {
        return known.isEmpty() || known.size() >= ENOUGH;
    }
}
