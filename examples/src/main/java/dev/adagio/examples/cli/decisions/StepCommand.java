package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.Transition;
import dev.adagio.decision.log.LogEditor;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions step}. */
@Command(
        name = "step",
        header = "Takes a step in the life of a decision, with the reason.",
        description = {
            "",
            "A step that no decision in its status can take is refused, and the refusal says which steps there are. What "
                    + "ends other decisions has commands of its own: accept and supersede.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExample:%n",
        footer = "  adagio decisions step docs/adr 5 reject --because \"too dear\"")
final class StepCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Parameters(index = "1", paramLabel = "RECORD", description = "Its number, or the name of its file.")
    private String record = "";

    @Parameters(index = "2", paramLabel = "STEP", description = "propose, reject, deprecate or reopen.")
    private Transition step = Transition.PROPOSE;

    @Option(names = "--because", paramLabel = "WORDS", description = "Why, in a few words.")
    private String reason = "";

    StepCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (step == Transition.ACCEPT || step == Transition.SUPERSEDE) {
            throw new Misuse("use decisions " + (step == Transition.ACCEPT ? "accept" : "supersede")
                    + ", which changes the other decisions too");
        }
        return LogInput.change(
                shell, LogInput.open(path), log -> new LogEditor(log).take(LogInput.record(log, record), step, reason));
    }
}
