package dev.adagio.conversation;

import java.util.List;

/**
 * A question or request, and others like it that were put before.
 *
 * @param asked what is asked
 * @param earlier what nearly says the same and was asked before it, oldest first; never empty
 */
public record Recurrence(Exchange asked, List<Exchange> earlier) {

    /**
     * A question and others before it.
     *
     * @throws IllegalArgumentException if there are no others
     */
    public Recurrence {
        earlier = List.copyOf(earlier);
        if (earlier.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing recurs: " + asked.asked().quote());
        }
    }
}
