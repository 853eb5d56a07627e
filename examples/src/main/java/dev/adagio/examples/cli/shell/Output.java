package dev.adagio.examples.cli.shell;

import java.io.IOException;
import picocli.CommandLine.Option;

/** The option of every command whose output may go into a file. */
public final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output. The file appears when it is whole.")
    private String file = "";

    boolean isStandard() {
        return file.isEmpty();
    }

    public Destination destination(Shell shell) {
        return Destination.of(file, shell);
    }

    /** Writes a text there and nothing else. */
    public void write(Shell shell, Destination.Text text) throws IOException {
        try (Destination destination = destination(shell)) {
            destination.write(text);
        }
    }
}
