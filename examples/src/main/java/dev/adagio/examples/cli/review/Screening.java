package dev.adagio.examples.cli.review;

import dev.adagio.declarative.SuppressionReader;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.excerpt.Prose;
import dev.adagio.policy.Baseline;
import dev.adagio.policy.Suppression;
import dev.adagio.policy.Suppressions;
import dev.adagio.replay.ReviewLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that leave out findings, and keep what was found. For one run. */
final class Screening {

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Findings to leave be, each with owner, reason and last day, as YAML.")
    private String suppressions = "";

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that are known; only new ones count.")
    private String baseline = "";

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write there all findings there are, as known.")
    private String written = "";

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Keep there what was found in what, masked, for adagio rules replay.")
    private String log = "";

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day on which suppressions have to hold; otherwise today.")
    private LocalDate today = LocalDate.now(ZoneId.systemDefault());

    /** Screens the reviews of one run, in their order. */
    final class Screen implements UnaryOperator<Review>, AutoCloseable {

        private final Engine engine;
        private final Suppressions.Run suppressed;
        private final Baseline.Run known;
        private final Baseline.Collector all = new Baseline.Collector();
        private final @Nullable Destination kept;
        private final @Nullable ReviewLog masked;

        Screen(Engine engine) {
            this.engine = engine;
            this.suppressed = (suppressions.isEmpty()
                            ? new Suppressions(List.of())
                            : SuppressionReader.read(
                                    suppressions, Configuration.text("the suppressions", suppressions)))
                    .begin(today);
            this.known = (baseline.isEmpty() ? Baseline.EMPTY : baseline()).begin();
            this.kept = log.isEmpty() ? null : Destination.file(log);
            this.masked = kept == null ? null : ReviewLog.masked();
        }

        @Override
        public Review apply(Review review) {
            keep(review);
            Review screened = suppressed.apply(review);
            if (!written.isEmpty()) {
                all.add(screened);
            }
            return known.fresh(screened);
        }

        private void keep(Review review) {
            if (kept != null && masked != null) {
                try {
                    Writer writer = kept.writer();
                    writer.write(ReviewLog.write(masked.entry(engine, review, Instant.now())));
                    writer.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        /** Ends a run that came to its end: writes what is to be kept, and tells what fits no more. */
        void end(Shell shell, boolean quiet) throws IOException {
            if (kept != null) {
                kept.complete();
            }
            if (!written.isEmpty()) {
                try (Destination file = Destination.file(written)) {
                    file.write(out -> out.write(all.baseline().toString()));
                }
            }
            if (!quiet) {
                tell(shell);
            }
        }

        private void tell(Shell shell) {
            int left = suppressed.suppressed().size();
            if (left > 0) {
                shell.err().println(left + (left == 1 ? " finding is" : " findings are") + " suppressed");
            }
            suppressed.unused().forEach(each -> tell(shell, each, "fits nothing"));
            suppressed.expired().forEach(each -> tell(shell, each, "held until " + each.until()));
            if (known.gone() > 0) {
                shell.err().println(known.gone() + " of the known findings are gone; write the baseline anew");
            }
        }

        private static void tell(Shell shell, Suppression each, String why) {
            shell.err().println(Prose.line("a suppression of " + each.owner() + " " + why + ": " + each.reason()));
        }

        @Override
        public void close() throws IOException {
            if (kept != null) {
                kept.close();
            }
        }
    }

    private Baseline baseline() {
        try {
            return Baseline.parse(Configuration.text("the baseline", baseline));
        } catch (IllegalArgumentException wrong) {
            throw new Misuse("cannot read the baseline " + baseline + ": " + wrong.getMessage(), wrong);
        }
    }
}
