package dev.adagio.decision.store;

import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import java.io.IOException;
import java.util.List;

/**
 * Where the records of one log are kept: a folder ({@link LogFolder}), memory ({@link MemoryStore}), or
 * whatever a host has, such as a wiki or a table. Implementations are thread-safe, and keep what follows
 * whatever else happens:
 *
 * <ul>
 *   <li>a change is made as a whole or not at all;
 *   <li>changes are made one after the other, each planned on the log that the one before left;
 *   <li>nothing is written over that is not as its {@link Change} takes it to be, see
 *       {@link ConflictException#unlessIsAsBefore};
 *   <li>the path of every record begins with {@link #name()} and a slash, and nothing is written
 *       elsewhere.
 * </ul>
 */
public interface RecordStore {

    /** How the store is called, with slashes; the paths of all records begin with it. */
    String name();

    /** Reads all records. One that cannot be read is named, and the others are read. */
    Contents read();

    /**
     * Makes changes, all or none, while nobody else does.
     *
     * @return what was changed
     * @throws ConflictException if a record is not as the plan takes it to be, or would lie outside of the store;
     *     nothing was changed then
     * @throws IllegalArgumentException if a plan changes one record twice; nothing was changed then
     * @throws IOException if it cannot be read or written
     */
    List<Change> change(Plan plan) throws IOException;

    /** The changes to make, worked out from the log as it is. */
    interface Plan {
        /** All records that are to change; none to leave everything. */
        List<Change> changes(DecisionLog log) throws IOException;
    }

    /**
     * What was read.
     *
     * @param log the records
     * @param unread what could not be read, and why
     */
    record Contents(DecisionLog log, List<String> unread) {
        public Contents {
            unread = List.copyOf(unread);
        }
    }
}
