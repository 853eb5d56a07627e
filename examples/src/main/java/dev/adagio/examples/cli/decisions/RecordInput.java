package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.store.RecordFiles;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Output;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.report.Format;
import dev.adagio.json.DecisionDocument;
import dev.adagio.json.DecisionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that reads decision records, and how they are read. */
final class RecordInput {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Records, and folders with records in them; - is standard input.")
    List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or jsonl; otherwise text.")
    Format format = Format.TEXT;

    @Mixin
    private Output output = new Output();

    /** Writes records as text. */
    interface Text {
        void add(DecisionRecord record) throws IOException;

        void end() throws IOException;
    }

    /** Makes the text that was asked for. */
    interface Texts {
        Text of(Writer out);
    }

    /** Reads all paths, writes what was asked for, and returns the status. */
    int run(Shell shell, Texts texts) throws IOException {
        if (format == Format.SARIF || format == Format.HTML) {
            throw new Misuse("decisions have no format " + format.word() + "; they have text, json and jsonl");
        }
        Failures failures = new Failures(shell);
        output.write(shell, out -> {
            Text text = text(out, texts);
            read(shell, failures, record -> written(text, record));
            text.end();
        });
        return failures.count > 0 ? Status.UNREAD : Status.CLEAN;
    }

    private Text text(Writer out, Texts texts) {
        return switch (format) {
            case JSON -> new Json(out);
            case JSONL -> new Lines(out);
            default -> texts.of(out);
        };
    }

    private void read(Shell shell, Failures failures, Consumer<DecisionRecord> records) {
        RecordFiles files = new RecordFiles(new RecordFiles.Sink() {
            @Override
            public void record(DecisionRecord record) {
                records.accept(record);
            }

            @Override
            public void failed(String name, IOException why) {
                failures.tell(name, why);
            }
        });
        for (String name : paths) {
            if (name.equals(STANDARD_INPUT)) {
                files.read(shell.in(), name);
                continue;
            }
            try {
                files.read(Path.of(name), name);
            } catch (InvalidPathException e) {
                throw new Misuse("no path: " + e.getMessage(), e);
            }
        }
    }

    private static void written(Text text, DecisionRecord record) {
        try {
            text.add(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One array of objects. */
    private static final class Json implements Text {
        private final Writer out;
        private String before = "[";

        Json(Writer out) {
            this.out = out;
        }

        @Override
        public void add(DecisionRecord record) throws IOException {
            out.write(before);
            DecisionJson.write(DecisionDocument.of(record), out);
            before = ",\n ";
        }

        @Override
        public void end() throws IOException {
            out.write(before.equals("[") ? "[]\n" : "]\n");
        }
    }

    /** An object a line. */
    private static final class Lines implements Text {
        private final Writer out;

        Lines(Writer out) {
            this.out = out;
        }

        @Override
        public void add(DecisionRecord record) throws IOException {
            DecisionJson.write(DecisionDocument.of(record), out);
            out.write('\n');
        }

        @Override
        public void end() {
            // each line is whole
        }
    }

    /** Tells what could not be read. */
    private static final class Failures {
        private final Shell shell;
        private int count;

        Failures(Shell shell) {
            this.shell = shell;
        }

        void tell(String name, IOException why) {
            count++;
            String reason = why instanceof FileSystemException failure && failure.getReason() != null
                    ? failure.getReason()
                    : String.valueOf(why.getMessage());
            shell.err().println("adagio: " + name + ": " + reason);
        }
    }
}
