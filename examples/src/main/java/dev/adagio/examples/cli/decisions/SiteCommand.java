package dev.adagio.examples.cli.decisions;

import dev.adagio.decision.store.LogFolder;
import dev.adagio.decision.store.RecordStore;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.LogReview;
import dev.adagio.examples.decisions.site.LogSite;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adagio decisions site}. */
@Command(
        name = "site",
        header = "Writes a log as a folder of HTML: an index to search, a page for each record, the graph.",
        description = {
            "",
            "The pages need no server and fetch nothing. HTML in records is shown as text. The folder is made to hold "
                    + "exactly this site: pages of an earlier one that are no more are removed, and nothing else is.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SiteCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the log.")
    private String path = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Write the pages there; index.html is the first.")
    private String output = "";

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "Decisions",
            description = "What the site is called.")
    private String title = "Decisions";

    @Option(names = "--on", paramLabel = "DATE", description = "The day on which reviews are due; otherwise today.")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    SiteCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        LogFolder folder = LogInput.open(path);
        RecordStore.Contents contents = LogInput.read(shell, folder);
        LogReview review = LogInput.review(day, "");
        Map<String, String> pages =
                new LogSite(title, folder.name(), contents.log(), review.problems(contents.log())).pages();
        SiteFolder.at(output).write(pages);
        shell.err().println("adagio: " + pages.size() + " pages in " + output);
        return Status.of(false, !contents.unread().isEmpty());
    }
}
