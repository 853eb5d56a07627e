package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.log.LogEditor;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.store.LogFolder;
import dev.adagio.decision.writing.NewRecord;
import dev.adagio.decision.writing.RecordTemplate;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions new}. */
@Command(
        name = "new",
        header = "Begins a record, with the next free number.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  adagio decisions new \"Sail to the island\" --dir docs/adr",
            "  adagio decisions new \"Sail to the island\" --dir docs/adr --supersedes 3 --decider \"Ada Kessel\"",
            "  adagio decisions new \"Sail to the island\" --dir docs/adr --template docs/our-form.md"
        })
final class NewCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "TITLE", description = "What is decided, in a few words.")
    private String title = "";

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder of the log; made where there is none.")
    private String path = "";

    @Option(
            names = "--template",
            paramLabel = "FORM",
            defaultValue = "madr",
            description =
                    "madr, nygard, y-statement, or a file of your own in which {number}, {title}, {status}, {date}, "
                            + "{deciders}, {consulted} and {informed} are filled in; otherwise madr.")
    private String form = "madr";

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            defaultValue = "proposed",
            description = "draft, proposed, accepted or rejected; otherwise proposed.")
    private Status status = Status.PROPOSED;

    @Option(names = "--date", paramLabel = "DATE", description = "The day; otherwise today.")
    private LocalDate date = LocalDate.now(ZoneId.systemDefault());

    @Option(names = "--decider", paramLabel = "NAME", description = "Who decides; may be given several times.")
    private List<String> deciders = List.of();

    @Option(names = "--consulted", paramLabel = "NAME", description = "Who is asked; may be given several times.")
    private List<String> consulted = List.of();

    @Option(names = "--informed", paramLabel = "NAME", description = "Who is told; may be given several times.")
    private List<String> informed = List.of();

    @Option(
            names = "--supersedes",
            paramLabel = "OLD",
            description = "What it replaces, as soon as it is accepted: a number or the name of a file.")
    private List<String> replaced = List.of();

    NewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        RecordTemplate template = template();
        LogFolder folder = LogInput.openOrMake(path);
        return LogInput.change(shell, folder, log -> {
            List<DecisionRecord> old =
                    replaced.stream().map(name -> LogInput.record(log, name)).toList();
            return new LogEditor(log)
                    .add(
                            folder.name(),
                            template,
                            number -> new NewRecord(number, title, status, date, deciders, consulted, informed),
                            old);
        });
    }

    private RecordTemplate template() {
        return switch (form) {
            case "madr" -> RecordTemplate.madr();
            case "nygard" -> RecordTemplate.nygard();
            case "y-statement" -> RecordTemplate.yStatement();
            default -> own();
        };
    }

    private RecordTemplate own() {
        try {
            return RecordTemplate.of(DecisionFile.read(Path.of(form)).text());
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("no form " + form + ": madr, nygard, y-statement, or a file that can be read", e);
        }
    }
}
