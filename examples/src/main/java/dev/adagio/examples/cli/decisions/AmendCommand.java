package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.log.LogEditor;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions amend}. */
@Command(
        name = "amend",
        header = "Lets one decision change or add to another, which stays in force; all files change or none.",
        description = {
            "",
            "While the new decision is not accepted, the old one stays as it is; accepting the new one completes it.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  adagio decisions amend docs/adr 3 --by 7")
final class AmendCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Parameters(index = "1", paramLabel = "OLD", description = "What is amended: its number, or the name of its file.")
    private String old = "";

    @Option(names = "--by", paramLabel = "NEW", required = true, description = "What amends it.")
    private String by = "";

    AmendCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return LogInput.change(
                shell,
                LogInput.open(path),
                log -> new LogEditor(log).amend(LogInput.record(log, old), LogInput.record(log, by)));
    }
}
