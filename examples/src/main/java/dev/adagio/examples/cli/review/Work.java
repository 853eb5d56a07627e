package dev.adagio.examples.cli.review;

import dev.adagio.Adagio;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Input;
import dev.adagio.examples.cli.shell.Inputs;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Run;
import java.io.IOException;
import java.io.Writer;

/** What the commands that read archives have in common: from the options to what was counted. */
public final class Work {

    private Work() {}

    /** Makes the report that was asked for. */
    public interface Reports {
        Report of(Writer out, Run run) throws IOException;
    }

    /** Runs over the messages and meetings, and returns the status of a command that asks no more than to read them. */
    public static int status(Shell shell, Input input, Adagio adagio, Reports reports) throws IOException {
        return Status.of(false, run(shell, input, adagio, Extent.PLAIN, reports).unread());
    }

    /** Runs over what an extent names. */
    static Count run(Shell shell, Input input, Adagio adagio, Extent extent, Reports reports) throws IOException {
        input.check();
        try (Inputs inputs = input.open(shell);
                Destination destination = input.destination(shell);
                Report report =
                        reports.of(destination.writer(), new Run(Version.number(), adagio.rules(), inputs.names()));
                Progress progress = progress(shell, input, inputs);
                ReviewRun run = new ReviewRun(
                        adagio.engine(),
                        report,
                        progress,
                        shell,
                        input.threads(),
                        extent,
                        input.isOnScreen(shell) ? destination.writer() : null,
                        !input.quiet())) {
            destination.write(out -> {
                inputs.archive().read(run);
                run.end();
            });
            return run.count();
        }
    }

    private static Progress progress(Shell shell, Input input, Inputs inputs) {
        return input.isAccompanied(shell)
                ? Progress.shown(shell, inputs.archive().bytes())
                : Progress.hidden(shell);
    }
}
