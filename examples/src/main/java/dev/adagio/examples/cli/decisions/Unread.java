package dev.adagio.examples.cli.decisions;

import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.cli.shell.Shell;
import java.util.function.Consumer;

/** Tells what could not be read, and what was read on assumptions where that is wanted. */
final class Unread implements Consumer<Problem> {

    private final Shell shell;
    private final boolean quiet;
    private boolean any;

    Unread(Shell shell, boolean quiet) {
        this.shell = shell;
        this.quiet = quiet;
    }

    @Override
    public void accept(Problem problem) {
        boolean error = problem.level() == Problem.Level.ERROR;
        any |= error;
        if (error || !quiet) {
            shell.err().println(problem);
        }
    }

    boolean any() {
        return any;
    }
}
