package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** What the commands that read archives have in common: from the options to what was counted. */
final class Work {

    private Work() {}

    /** Makes the report that was asked for. */
    interface Reports {
        Report of(Writer out, Run run) throws IOException;
    }

    /** Runs over the messages and meetings. */
    static Count run(Shell shell, Input input, Adagio adagio, Reports reports) throws IOException {
        return run(shell, input, adagio, Extent.PLAIN, reports);
    }

    /** Runs over what an extent names. */
    static Count run(Shell shell, Input input, Adagio adagio, Extent extent, Reports reports) throws IOException {
        input.check();
        try (Inputs inputs = input.open(shell);
                Destination destination = input.destination(shell);
                Report report =
                        reports.of(destination.writer(), new Run(Version.number(), adagio.rules(), inputs.names()));
                Progress progress = input.progress(shell, inputs);
                ReviewRun run = new ReviewRun(
                        adagio.engine(),
                        report,
                        progress,
                        shell,
                        input.threads,
                        extent,
                        input.isOnScreen(shell) ? destination.writer() : null,
                        !input.quiet)) {
            try {
                inputs.archive().read(run);
                run.end();
                destination.complete();
            } catch (UncheckedIOException | IOException e) {
                destination.failed(e);
            }
            return run.count();
        }
    }
}
