package dev.adagio.examples.cli.shell;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads what people have written. */
public final class Input {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = {
                "Files and folders, their form recognised by their content: plain text, Markdown, mail, mbox, "
                        + "Slack, Mattermost and Zulip exports, GitHub issues, iCalendar, Adagio's own JSON Lines. "
                        + "- is standard input. Without any, a sample workspace is read."
            })
    private List<String> paths = List.of();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private When color = When.AUTO;

    @Option(names = "--threads", paramLabel = "N", description = "Work on so many threads; otherwise on all there are.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell findings and errors only: no notes, no progress, no summary.")
    private boolean quiet;

    @Option(names = "--no-progress", description = "Show no progress bar, even on a terminal.")
    private boolean unaccompanied;

    /** When to use colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Checks what picocli cannot. */
    public void check() {
        if (threads < 1) {
            throw new Misuse("--threads is " + threads + "; at least 1 is needed");
        }
    }

    /** Whether the report appears on a terminal while it grows. */
    public boolean isOnScreen(Shell shell) {
        return shell.outShown() && output.isStandard();
    }

    public boolean coloured(Shell shell) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                shell.outShown()
                        && output.isStandard()
                        && shell.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
    }

    public Destination destination(Shell shell) {
        return output.destination(shell);
    }

    /** Whether a bar tells how far it is. */
    public boolean isAccompanied(Shell shell) {
        return !quiet && !unaccompanied && shell.errShown();
    }

    public List<String> paths() {
        return paths;
    }

    public int threads() {
        return threads;
    }

    /** Whether findings and errors are told, and nothing else. */
    public boolean quiet() {
        return quiet;
    }

    /** Opens what is to be read, and says so where nobody named it. */
    public Inputs open(Shell shell) {
        Inputs inputs = Inputs.of(paths, shell);
        if (inputs.sample() && !quiet) {
            shell.err().println("adagio: no PATH, so this is the sample workspace of Adagio (see --help)");
        }
        return inputs;
    }
}
