package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.Problem;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.store.ConflictException;
import dev.adagio.decision.store.LogFolder;
import dev.adagio.decision.store.RecordStore;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Output;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.LogReview;
import dev.adagio.examples.decisions.ProblemReport;
import dev.adagio.examples.report.Format;
import dev.adagio.examples.report.patch.Patch;
import dev.adagio.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions check}. */
@Command(
        name = "check",
        header = "Tells what is wrong with a log of decision records.",
        description = {
            "",
            "Numbers given twice, links that lead nowhere or that only one side knows, decisions that were replaced and "
                    + "count as accepted, contradictions, reviews that are due, records that are incomplete, steps that no "
                    + "decision can take, roles that nobody or everybody has; each with file, line and column.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Status: 0 nothing at or above the threshold, 1 problems (with --diff: a patch), 2 wrong use, 3 some input could "
                    + "not be read."
        })
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif; otherwise text.")
    private Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--threshold",
            paramLabel = "SEVERITY",
            defaultValue = "warning",
            description = "From when on problems fail the check: hint, warning or error; otherwise warning.")
    private Severity threshold = Severity.WARNING;

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which reviews are due; otherwise today.")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--repair",
            description =
                    "End a change that was interrupted, and apply the fixes that are safe. Run again, it changes nothing.")
    private boolean repair;

    @Option(
            names = "--diff",
            description = "Print what --repair would change as a patch for git apply or patch -p1, and change nothing.")
    private boolean diff;

    @Option(
            names = "--roles",
            paramLabel = "FILE",
            description = "Who holds which role until when, as YAML: a list of person, role, and optionally subject, "
                    + "scope, from and until.")
    private String roles = "";

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.HTML || format == Format.JSONL) {
            throw new Misuse("check has no format " + format.word() + "; it has text, json and sarif");
        }
        if (repair && diff) {
            throw new Misuse("--diff changes nothing, and --repair does: choose one");
        }
        LogReview review = LogInput.review(day, roles);
        LogFolder folder = LogInput.open(path);
        if (repair) {
            try {
                repair(folder, review);
            } catch (ConflictException e) {
                throw new Misuse(String.valueOf(e.getMessage()), e);
            }
        }
        RecordStore.Contents contents = LogInput.read(shell, folder);
        boolean interrupted = folder.isInterrupted();
        if (interrupted) {
            shell.err()
                    .println("adagio: " + folder.name()
                            + ": a change was begun and not ended; --repair, or any other change, ends it");
        }
        if (diff) {
            return Status.of(diff(contents.log(), review), !contents.unread().isEmpty());
        }
        List<Problem> problems = review.problems(contents.log());
        output.write(shell, out -> new ProblemReport(contents.log(), review.rules(), problems).write(format, out));
        boolean reached = interrupted
                || problems.stream().anyMatch(each -> each.finding().severity().compareTo(threshold) >= 0);
        return Status.of(reached, !contents.unread().isEmpty());
    }

    /** Writes the patch, and tells whether there is anything in it. */
    private boolean diff(DecisionLog log, LogReview review) throws IOException {
        List<Change> changes = review.allRepairs(log);
        Patch patch;
        try {
            patch = Patch.of(changes, file -> Optional.of(DecisionFile.read(Path.of(file))));
        } catch (IOException e) {
            throw new Misuse(String.valueOf(e.getMessage()), e);
        }
        output.write(shell, patch::write);
        return !changes.isEmpty();
    }

    private void repair(LogFolder folder, LogReview review) throws IOException {
        folder.recover();
        folder.change(review::allRepairs).forEach(change -> shell.err().println("adagio: repaired " + change.path()));
    }
}
