package dev.adagio.examples.cli.decisions;

import dev.adagio.Adagio;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.store.ConflictException;
import dev.adagio.decision.store.LogFolder;
import dev.adagio.decision.store.RecordStore;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.decisions.AssignmentReader;
import dev.adagio.examples.decisions.LogReview;
import dev.adagio.model.Assignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the commands about a folder of records have in common. */
final class LogInput {

    private LogInput() {}

    static LogFolder open(String folder) {
        try {
            return LogFolder.at(Path.of(folder));
        } catch (InvalidPathException | IOException e) {
            throw new Misuse(folder + ": there is no such folder", e);
        }
    }

    /** A folder that is made where there is none, for the first record of a log. */
    static LogFolder openOrMake(String folder) {
        try {
            Files.createDirectories(Path.of(folder));
        } catch (InvalidPathException | IOException e) {
            throw new Misuse(folder + ": no such folder can be made", e);
        }
        return open(folder);
    }

    /** Reads the log, and tells what cannot be read. */
    static RecordStore.Contents read(Shell shell, LogFolder folder) {
        RecordStore.Contents contents = folder.read();
        contents.unread().forEach(each -> shell.err().println("adagio: " + each));
        return contents;
    }

    /** What is wrong with a log on a day, given who has which role as a file tells; nobody has where none is named. */
    static LogReview review(LocalDate day, String roles) {
        return new LogReview(Adagio.create().engine(), day, assignments(roles));
    }

    private static List<Assignment> assignments(String file) {
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return AssignmentReader.read(Configuration.text("the roles", file));
        } catch (IllegalArgumentException e) {
            throw new Misuse("cannot read the roles " + file + ": " + e.getMessage(), e);
        }
    }

    /** The one record that is called so. */
    static DecisionRecord record(DecisionLog log, String name) {
        List<DecisionRecord> records = log.called(name);
        if (records.isEmpty()) {
            throw new Misuse("there is no record " + name);
        }
        if (records.size() > 1) {
            throw new Misuse(name + " may be "
                    + String.join(
                            " or ", records.stream().map(DecisionRecord::path).toList()));
        }
        return records.get(0);
    }

    /** Makes a change, says which files it concerned, and returns the status. */
    static int change(Shell shell, LogFolder folder, RecordStore.Plan plan) throws IOException {
        try {
            List<Change> changes = folder.change(plan);
            StringBuilder told = new StringBuilder();
            for (Change change : changes) {
                String what = change.before().isEmpty() ? "new" : change.after().isEmpty() ? "removed" : "changed";
                told.append(what).append(' ').append(change.path()).append('\n');
            }
            try (Destination destination = Destination.standardOutput(shell)) {
                destination.write(out -> out.write(changes.isEmpty() ? "nothing to change\n" : told.toString()));
            }
            return Status.CLEAN;
        } catch (UneditableException | IllegalStateException | IllegalArgumentException | ConflictException e) {
            throw new Misuse(String.valueOf(e.getMessage()), e);
        }
    }
}
