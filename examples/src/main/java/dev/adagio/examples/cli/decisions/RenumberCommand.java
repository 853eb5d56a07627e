package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.LogEditor;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions renumber}. */
@Command(
        name = "renumber",
        header = "Gives a record another number, after two branches took the same; links to it follow.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  adagio decisions renumber docs/adr 0007-row.md")
final class RenumberCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Parameters(index = "1", paramLabel = "RECORD", description = "The name of its file.")
    private String record = "";

    @Option(names = "--to", paramLabel = "NUMBER", description = "The number; otherwise the next free one.")
    private int number = -1;

    RenumberCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return LogInput.change(shell, LogInput.open(path), log -> {
            DecisionRecord found = LogInput.record(log, record);
            LogEditor editor = new LogEditor(log);
            return number < 0 ? editor.renumber(found) : editor.renumber(found, number);
        });
    }
}
