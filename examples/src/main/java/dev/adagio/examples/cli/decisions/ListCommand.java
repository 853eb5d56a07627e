package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.RecordTable;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code adagio decisions list}. */
@Command(
        name = "list",
        header = "Lists decision records: number, status, date, title and path.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private RecordInput input = new RecordInput();

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return input.run(shell, Table::new);
    }

    /** Aligned columns, which are known when the last record is. */
    private static final class Table implements RecordInput.Text {
        private final RecordTable table = new RecordTable();
        private final Writer out;

        Table(Writer out) {
            this.out = out;
        }

        @Override
        public void add(DecisionRecord record) {
            table.add(record);
        }

        @Override
        public void end() throws IOException {
            out.write(table.toString());
        }
    }
}
