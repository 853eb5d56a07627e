package dev.adagio.examples.cli.shell;

/** What a command ends with. */
public final class Status {

    /** Nothing at or above the threshold. */
    public static final int CLEAN = 0;
    /** Findings. */
    public static final int FINDINGS = 1;
    /** Wrong use or configuration. */
    public static final int MISUSE = 2;
    /** Some input could not be read. Whoever asks whether there are findings cannot rely on a lesser status then. */
    public static final int UNREAD = 3;

    private Status() {}

    public static int of(boolean findings, boolean unread) {
        if (unread) {
            return UNREAD;
        }
        return findings ? FINDINGS : CLEAN;
    }
}
