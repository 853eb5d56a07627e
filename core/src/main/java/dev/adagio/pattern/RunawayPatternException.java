package dev.adagio.pattern;

/** A pattern took more steps over a text than it may. */
public final class RunawayPatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunawayPatternException(String pattern, long steps) {
        super("the pattern '" + pattern + "' took more than " + steps + " steps; write it without nested repetition");
    }
}
