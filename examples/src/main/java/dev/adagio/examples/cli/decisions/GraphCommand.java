package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.store.RecordStore;
import dev.adagio.examples.cli.shell.Output;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.Graph;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions graph}. */
@Command(
        name = "graph",
        header = "Draws which decision replaced or changed which.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class GraphCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "tree",
            description = "tree, mermaid, dot or svg; otherwise tree.")
    private Graph.Form form = Graph.Form.TREE;

    @Mixin
    private Output output = new Output();

    GraphCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        RecordStore.Contents contents = LogInput.read(shell, LogInput.open(path));
        output.write(shell, out -> out.write(new Graph(contents.log()).draw(form)));
        return Status.of(false, !contents.unread().isEmpty());
    }
}
