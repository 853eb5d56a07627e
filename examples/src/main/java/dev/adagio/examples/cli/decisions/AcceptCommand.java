package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.log.LogEditor;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions accept}. */
@Command(
        name = "accept",
        header = "Accepts a decision, and ends those it says to replace; all files change or none.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  adagio decisions accept docs/adr 7")
final class AcceptCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Parameters(index = "1", paramLabel = "RECORD", description = "Its number, or the name of its file.")
    private String record = "";

    AcceptCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return LogInput.change(
                shell, LogInput.open(path), log -> new LogEditor(log).accept(LogInput.record(log, record)));
    }
}
