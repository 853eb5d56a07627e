package dev.adagio.decision.store;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.LogEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that makes one change of a log and stops dead after so many steps on the disk. */
final class HaltedWriter {

    /** The status it leaves when it lived to the end. */
    static final int ALIVE = 7;

    /** The status it leaves when it was stopped. */
    static final int DEAD = 9;

    private HaltedWriter() {}

    /** A change of a log in which the last record is proposed, the one before accepted. */
    enum Work {
        CREATE {
            @Override
            List<Change> changes(DecisionLog log, String folder) {
                String path = folder + "/9999-fly.md";
                return new LogEditor(log).add(path, Island.text(9999, "Accepted"), List.of(last(log, 2)));
            }
        },
        ACCEPT {
            @Override
            List<Change> changes(DecisionLog log, String folder) {
                return new LogEditor(log).accept(last(log, 1));
            }
        },
        SUPERSEDE {
            @Override
            List<Change> changes(DecisionLog log, String folder) {
                return new LogEditor(log).supersede(last(log, 2), last(log, 3));
            }
        };

        abstract List<Change> changes(DecisionLog log, String folder);

        private static DecisionRecord last(DecisionLog log, int back) {
            return log.records().get(log.records().size() - back);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Work work = Work.valueOf(arguments[1]);
        Runnable death = () -> Runtime.getRuntime().halt(DEAD);
        LogFolder folder = LogFolder.at(Path.of(arguments[0]), new FailingDisk(Integer.parseInt(arguments[2]), death));
        folder.change(log -> work.changes(log, folder.name()));
        Runtime.getRuntime().halt(ALIVE);
    }
}
