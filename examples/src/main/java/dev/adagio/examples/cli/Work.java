package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the commands that read archives have in common: from the options to what was counted. */
final class Work {

    private Work() {}

    /** Makes the report that was asked for. */
    interface Reports {
        Report of(Writer out, Run run) throws IOException;
    }

    static Count run(Shell shell, Input input, Adagio adagio, Reports reports) throws IOException {
        return run(shell, input, adagio, UnaryOperator.identity(), null, reports);
    }

    /**
     * The same.
     *
     * @param screening leaves out findings, review by review in order
     * @param gathering the workspace that what is read belongs to, or null
     */
    static Count run(
            Shell shell,
            Input input,
            Adagio adagio,
            UnaryOperator<Review> screening,
            @Nullable Gathering gathering,
            Reports reports)
            throws IOException {
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
                        input.isOnScreen(shell) ? destination.writer() : null,
                        !input.quiet,
                        screening,
                        gathering)) {
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
