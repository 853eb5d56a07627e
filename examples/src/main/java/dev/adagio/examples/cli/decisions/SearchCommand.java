package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.search.Hit;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.excerpt.Prose;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions search}. */
@Command(
        name = "search",
        header = "Finds records by words, the best first, each with the line that fits best.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Status: 0 something was found, 1 nothing, 2 wrong use."})
final class SearchCommand implements Callable<Integer> {

    private static final int WIDEST = 160;

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", description = "The words to look for.")
    private List<String> words = List.of();

    @Option(names = "--most", paramLabel = "COUNT", description = "How many records at most; otherwise 10.")
    private int most = 10;

    SearchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new Misuse("--most has to be 1 or more");
        }
        List<Hit> hits = LogInput.open(path).index().search(String.join(" ", words), most);
        try (Destination destination = Destination.standardOutput(shell)) {
            destination.write(out -> {
                for (Hit hit : hits) {
                    write(out, hit);
                }
            });
        }
        return Status.of(hits.isEmpty(), false);
    }

    private static void write(Writer out, Hit hit) throws IOException {
        DecisionRecord record =
                new DecisionReader().read(hit.record().path(), hit.record().text());
        String line = Prose.line(hit.snippet());
        String cut =
                line.length() > WIDEST ? line.substring(0, line.offsetByCodePoints(0, WIDEST / 2)) + "\u2026" : line;
        out.write(Prose.line(record.title()) + " (" + record.status().name().toLowerCase(Locale.ROOT) + ")  "
                + Prose.line(record.path()) + "\n    " + cut + "\n");
    }
}
