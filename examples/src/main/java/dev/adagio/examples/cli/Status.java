package dev.adagio.examples.cli;

/** What a command ends with. */
final class Status {

    /** Nothing at or above the threshold. */
    static final int CLEAN = 0;
    /** Findings. */
    static final int FINDINGS = 1;
    /** Wrong use or configuration. */
    static final int MISUSE = 2;
    /** Some input could not be read. Whoever asks whether there are findings cannot rely on a lesser status then. */
    static final int UNREAD = 3;

    private Status() {}

    static int of(boolean findings, boolean unread) {
        if (unread) {
            return UNREAD;
        }
        return findings ? FINDINGS : CLEAN;
    }
}
