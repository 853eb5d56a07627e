package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.store.RecordFiles;
import dev.adagio.decision.writing.Proof;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.excerpt.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions verify}. */
@Command(
        name = "verify",
        header = "Proves that files are read without loss, and changed where a change says and nowhere else.",
        description = {
            "",
            "Every file is turned into a record and back, byte for byte; then each change there is, every status, the "
                    + "date, the deciders, the title and every kind of link, is tried on a copy in memory. A change "
                    + "fails if a byte outside of the places it tells is another, or if the record says something else "
                    + "beside what was meant. No file is written.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Status: 0 all proofs hold, 1 one does not, 2 wrong use, 3 some input could not be read."})
final class VerifyCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, and folders with files in them.")
    private List<String> paths = List.of();

    @Option(
            names = "--records",
            description = "In folders, only files that look like decision records; otherwise every file.")
    private boolean records;

    private long files;
    private long failing;
    private long made;
    private long refused;
    private boolean unread;

    VerifyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (Destination destination = Destination.standardOutput(shell)) {
            destination.write(this::prove);
        }
        return Status.of(failing > 0, unread);
    }

    private void prove(Writer out) throws IOException {
        RecordFiles.Sink sink = new RecordFiles.Sink() {
            @Override
            public void record(DecisionRecord record) {
                prove(record.path(), out);
            }

            @Override
            public void failed(String name, IOException why) {
                unread = true;
                shell.err().println("adagio: " + name + ": " + why.getMessage());
            }
        };
        RecordFiles reader = records ? new RecordFiles(sink) : RecordFiles.all(sink);
        try {
            for (String path : paths) {
                reader.read(Path.of(path), path);
            }
            out.write(files + " files read and written back, " + failing + " of them not as they should be; " + made
                    + " changes tried, " + refused + " more had no place in their record\n");
        } catch (InvalidPathException e) {
            throw new Misuse("no path: " + e.getMessage(), e);
        }
    }

    private void prove(String path, Writer out) {
        try {
            Proof proof = Proof.of(path, Files.readAllBytes(Path.of(path)));
            files++;
            made += proof.made();
            refused += proof.refused();
            if (!proof.holds()) {
                failing++;
                int more = proof.failures().size() - 1;
                out.write(Prose.line(path) + ": " + Prose.line(proof.failures().get(0))
                        + (more == 0 ? "" : " (and " + more + " more)") + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
