package dev.adagio.examples.cli;

import dev.adagio.decision.log.LogEditor;
import dev.adagio.decision.log.Problem;
import dev.adagio.decision.store.ConflictException;
import dev.adagio.decision.store.LogFolder;
import dev.adagio.decision.store.RecordStore;
import dev.adagio.examples.decisions.ProblemReport;
import dev.adagio.examples.report.Format;
import dev.adagio.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions check}. */
@Command(
        name = "check",
        header = "Tells what is wrong with a log of decision records.",
        description = {
            "",
            "Numbers given twice, links that lead nowhere or that only one side knows, decisions that were replaced and "
                    + "count as accepted, contradictions, reviews that are due; each with file, line and column.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Status: 0 nothing at or above the threshold, 1 problems, 2 wrong use, 3 some input could not be read."
        })
final class DecisionsCheck implements Callable<Integer> {

    /** So many rounds are enough: what one repair uncovers, the next one sees. */
    private static final int ROUNDS = 9;

    private final Shell shell;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif; otherwise text.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output. The file appears when it is whole.")
    private String output = "";

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

    DecisionsCheck(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.HTML || format == Format.JSONL) {
            throw new Misuse("check has no format " + format.word() + "; it has text, json and sarif");
        }
        LogFolder folder = LogInput.open(path);
        if (repair) {
            try {
                repair(folder);
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
        List<Problem> problems = contents.log().problems(day);
        try (Destination destination =
                output.isEmpty() ? Destination.standardOutput(shell) : Destination.file(output)) {
            try {
                new ProblemReport(contents.log(), problems).write(format, destination.writer());
                destination.complete();
            } catch (UncheckedIOException | IOException e) {
                destination.failed(e);
            }
        }
        boolean reached = interrupted
                || problems.stream().anyMatch(each -> each.finding().severity().compareTo(threshold) >= 0);
        return Status.of(reached, !contents.unread().isEmpty());
    }

    private void repair(LogFolder folder) throws IOException {
        folder.recover();
        for (int round = 0; round < ROUNDS; round++) {
            boolean repairable = folder.read().log().problems(day).stream()
                    .anyMatch(each -> each.finding().fix() != null);
            if (!repairable) {
                return;
            }
            folder.change(log -> new LogEditor(log).repair(log.problems(day)))
                    .forEach(change -> shell.err().println("adagio: repaired " + change.path()));
        }
    }
}
