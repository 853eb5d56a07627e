package dev.adagio.examples.cli.shell;

/** Wrong use or configuration, told in words that stand alone. */
public final class Misuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misuse(String says) {
        super(says);
    }

    public Misuse(String says, Throwable cause) {
        super(says, cause);
    }
}
