package dev.adagio.examples.cli;

/** Wrong use or configuration, told in words that stand alone. */
final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misuse(String says) {
        super(says);
    }

    Misuse(String says, Throwable cause) {
        super(says, cause);
    }
}
