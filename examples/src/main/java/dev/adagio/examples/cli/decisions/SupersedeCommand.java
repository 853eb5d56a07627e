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

/** {@code adagio decisions supersede}. */
@Command(
        name = "supersede",
        header = "Lets one decision replace another; all files change or none.",
        description = {
            "",
            "While the new decision is not accepted, the old one stays in force; accepting the new one ends it.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  adagio decisions supersede docs/adr 3 --by 7")
final class SupersedeCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Parameters(index = "1", paramLabel = "OLD", description = "What is replaced: its number, or the name of its file.")
    private String old = "";

    @Option(names = "--by", paramLabel = "NEW", required = true, description = "What replaces it.")
    private String by = "";

    @Option(names = "--in-part", description = "Only a part of it is replaced; it stays in force for the rest.")
    private boolean partial;

    @Option(
            names = "--scope",
            paramLabel = "WORDS",
            description = "Which part of it is replaced, in a few words; both records then say so. Implies --in-part.")
    private String scope = "";

    SupersedeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return LogInput.change(shell, LogInput.open(path), log -> {
            DecisionRecord earlier = LogInput.record(log, old);
            DecisionRecord later = LogInput.record(log, by);
            LogEditor editor = new LogEditor(log);
            return partial || !scope.isEmpty()
                    ? editor.supersedeInPart(earlier, later, scope)
                    : editor.supersede(earlier, later);
        });
    }
}
