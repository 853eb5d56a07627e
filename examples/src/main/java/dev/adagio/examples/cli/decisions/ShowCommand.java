package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.RecordPage;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code adagio decisions show}. */
@Command(
        name = "show",
        header = "Shows what decision records say, and in which line.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private RecordInput input = new RecordInput();

    ShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return input.run(shell, Pages::new);
    }

    /** A page for each record. */
    private static final class Pages implements RecordInput.Text {
        private final Writer out;

        Pages(Writer out) {
            this.out = out;
        }

        @Override
        public void add(DecisionRecord record) throws IOException {
            out.write(new RecordPage(record).toString());
        }

        @Override
        public void end() {
            // each page is whole
        }
    }
}
