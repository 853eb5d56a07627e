package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.Conversion;
import dev.adagio.decision.writing.RecordForm;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Output;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.json.RecordJson;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions convert}. */
@Command(
        name = "convert",
        header = "Writes a record in another form; what that has no place for is carried along.",
        description = {
            "",
            "Of Markdown, or of the JSON that this command writes. JSON holds the whole text beside what it says; a "
                    + "title, status, date or list of deciders changed there is changed in the text when it is "
                    + "converted back, and nothing else is.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = "The record; - is standard input.")
    private String path = "";

    @Option(
            names = "--to",
            paramLabel = "FORM",
            required = true,
            description = "madr, nygard, y or json; text is the Markdown in a JSON record, as it was.")
    private Form form = Form.MADR;

    @Mixin
    private Output output = new Output();

    /** What to write. */
    enum Form {
        MADR,
        NYGARD,
        Y,
        JSON,
        TEXT
    }

    ConvertCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        String text = read();
        try {
            boolean json = text.stripLeading().startsWith("{");
            DecisionRecord record = json ? RecordJson.read(text) : new DecisionReader().read(path, text);
            String converted = switch (form) {
                case MADR -> Conversion.convert(record, RecordForm.MADR);
                case NYGARD -> Conversion.convert(record, RecordForm.NYGARD);
                case Y -> Conversion.convert(record, RecordForm.Y_STATEMENT);
                case TEXT -> record.text();
                case JSON -> RecordJson.write(record) + "\n";
            };
            output.write(shell, out -> out.write(converted));
            return Status.CLEAN;
        } catch (UneditableException | IllegalArgumentException e) {
            throw new Misuse(path + ": " + String.valueOf(e.getMessage()).replace(path + ": ", ""), e);
        }
    }

    private String read() {
        try {
            return path.equals("-")
                    ? DecisionFile.read(shell.in()).text()
                    : DecisionFile.read(Path.of(path)).text();
        } catch (InvalidPathException | IOException e) {
            throw new Misuse(path + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
