package dev.adagio.examples.cli.decisions;

import dev.adagio.Adagio;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.LogEditor;
import dev.adagio.decision.store.LogFolder;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Input;
import dev.adagio.examples.cli.shell.Inputs;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.DecisionSink;
import dev.adagio.rules.decisions.DecisionFinder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adagio decisions draft}. */
@Command(
        name = "draft",
        header = "Begins a record for each decision in conversations that a log does not know.",
        description = {
            "",
            "In the words of the conversation and no others, each sentence with who said it, when and where. What "
                    + "nobody said is left to fill in; who decides is not guessed.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Status: 0 done, 2 wrong use, 3 some input could not be read."})
final class DraftCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--dir",
            paramLabel = "FOLDER",
            description = "The folder of the log; each draft becomes a file with the next number there. Otherwise they "
                    + "are printed.")
    private String path = "";

    @Option(
            names = {"-a", "--all"},
            description = "Also for what sounds like a decision and is not plainly announced as one.")
    private boolean all;

    @Mixin
    private Input input = new Input();

    DraftCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        LogFolder folder = path.isEmpty() ? null : LogInput.open(path);
        DecisionLog log = folder == null
                ? DecisionLog.of(List.of())
                : LogInput.read(shell, folder).log();
        Unread unread = new Unread(shell, input.quiet());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        DecisionFinder plain = DecisionFinder.of(Adagio.create().engine(), log);
        DecisionFinder finder = all ? plain.withAll() : plain;
        List<String> drafts = new ArrayList<>();
        try (Inputs inputs = input.open(shell);
                Destination destination = input.destination(shell)) {
            destination.write(out -> {
                inputs.archive()
                        .read(new DecisionSink(
                                finder,
                                (origin, found) -> {
                                    if (found.isNews()) {
                                        drafts.add(finder.draft(found, today, origin.toString()));
                                    }
                                },
                                unread));
                for (String draft : drafts) {
                    out.write(written(folder, draft));
                }
            });
        }
        return Status.of(false, unread.any());
    }

    /** Writes a draft into the folder, and tells where; the draft itself where there is no folder. */
    private static String written(@Nullable LogFolder folder, String draft) throws IOException {
        if (folder == null) {
            return draft + "\n";
        }
        StringBuilder told = new StringBuilder();
        for (Change change : folder.change(log -> new LogEditor(log).add(folder.name(), draft))) {
            told.append("new ").append(change.path()).append('\n');
        }
        return told.toString();
    }
}
