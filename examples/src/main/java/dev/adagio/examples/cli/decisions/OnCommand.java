package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.log.Standing;
import dev.adagio.decision.log.Standing.Force;
import dev.adagio.decision.store.RecordStore;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.StandingTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions on}. */
@Command(
        name = "on",
        header = "Lists what was in force on a day, and what the records do not say enough about.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class OnCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "DATE", description = "The day, as year, month and day: 2031-08-09.")
    private LocalDate day = LocalDate.EPOCH;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Option(
            names = {"-a", "--all"},
            description = "List all others too, and why they were not.")
    private boolean all;

    OnCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        RecordStore.Contents contents = LogInput.read(shell, LogInput.open(path));
        List<Standing> standings = contents.log().on(day).stream()
                .filter(each -> all || each.force() == Force.IN_FORCE || each.force() == Force.UNCLEAR)
                .toList();
        try (Destination destination = Destination.standardOutput(shell)) {
            destination.write(out -> out.write(StandingTable.of(standings)));
        }
        return Status.of(false, !contents.unread().isEmpty());
    }
}
