package dev.adagio.decision.store;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.search.Page;
import dev.adagio.decision.search.SearchIndex;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * The log in a folder. Reading it changes nothing. A change is planned on the log as it is while nobody
 * else writes, and then all of its files are changed or none: a process that is killed meanwhile leaves
 * what the next change, or {@link #recover}, ends. The paths of the records begin with that of the
 * folder, as it was given.
 *
 * <p>Processes and threads that change the same folder wait for each other. Files that somebody changes by
 * other means are never written over: see {@link ConflictException}.
 */
public final class LogFolder implements RecordStore {

    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    private final Path root;
    private final String name;
    private final Disk disk;

    private LogFolder(Path root, String name, Disk disk) {
        this.root = root;
        this.name = name;
        this.disk = disk;
    }

    /**
     * The log in this folder.
     *
     * @throws IOException if it is no folder
     */
    public static LogFolder at(Path folder) throws IOException {
        return at(folder, Disk.REAL);
    }

    static LogFolder at(Path folder, Disk disk) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        String name = folder.toString().replace('\\', '/');
        return new LogFolder(folder.toRealPath(), name.isEmpty() ? "." : name, disk);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Contents read() {
        List<DecisionRecord> records = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        new RecordFiles(sink(records::add, unread)).read(root, name);
        return new Contents(DecisionLog.of(records, this::exists), unread);
    }

    /**
     * An index of all files that may be records, by their words. Far faster than {@link #read}: no file is read as a
     * record; one that cannot be read is left out.
     */
    public SearchIndex index() {
        List<Page> pages = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        RecordFiles.texts((path, text) -> pages.add(new Page(path, text)), sink(record -> {}, unread))
                .read(root, name);
        return SearchIndex.of(pages);
    }

    private static RecordFiles.Sink sink(Consumer<DecisionRecord> records, List<String> unread) {
        return new RecordFiles.Sink() {
            @Override
            public void record(DecisionRecord record) {
                records.accept(record);
            }

            @Override
            public void failed(String name, IOException why) {
                unread.add(name + ": " + why.getMessage());
            }
        };
    }

    private boolean exists(String path) {
        try {
            return Files.exists(root.getFileSystem().getPath(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a change was begun by a process that is gone, and not ended. */
    public boolean isInterrupted() {
        return new Transaction(root, disk).isPending();
    }

    /**
     * Ends a change that a process began before it was killed. Every change does so first.
     *
     * @return whether there was one
     * @throws ConflictException if somebody changed its files since by other means
     */
    public boolean recover() throws IOException {
        Transaction transaction = new Transaction(root, disk);
        if (!Files.isDirectory(root.resolve(Transaction.WORKSHOP), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return locked(transaction, transaction::recover);
    }

    /**
     * Changes files, all or none, while nobody else does.
     *
     * @return what was changed
     * @throws ConflictException if a file is not as the plan takes it to be, or would lie outside of the folder;
     *     nothing was changed then
     * @throws IOException if it cannot be read or written; either nothing was changed then, or
     *     {@link #isInterrupted} tells that the change is yet to be ended
     */
    @Override
    public List<Change> change(Plan plan) throws IOException {
        Transaction transaction = new Transaction(root, disk);
        transaction.prepare();
        return locked(transaction, () -> {
            transaction.recover();
            List<Change> changes = plan.changes(read().log());
            if (!changes.isEmpty()) {
                make(transaction, changes);
            }
            return List.copyOf(changes);
        });
    }

    private void make(Transaction transaction, List<Change> changes) throws IOException {
        Map<String, Optional<byte[]>> after = new LinkedHashMap<>();
        Map<String, Optional<byte[]>> before = new LinkedHashMap<>();
        for (Change change : changes) {
            String path = inside(change.path());
            Path file = Boundary.within(root, path);
            Optional<byte[]> now = Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
            DecisionFile original = DecisionFile.of(now.orElseGet(() -> new byte[0]));
            ConflictException.unlessIsAsBefore(change, now.map(bytes -> original.text()));
            if (after.put(path, change.after().map(text -> original.with(text).bytes())) != null) {
                throw new IllegalArgumentException("changed twice: " + change.path());
            }
            before.put(path, now);
        }
        transaction.commit(after, before);
    }

    private String inside(String path) throws ConflictException {
        if (!path.startsWith(name + "/")) {
            throw ConflictException.outside(path);
        }
        return path.substring(name.length() + 1);
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T locked(Transaction transaction, Work<T> work) throws IOException {
        transaction.prepare();
        Path place = root.resolve(Transaction.WORKSHOP).resolve("lock");
        try (FileChannel channel = FileChannel.open(
                        place, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = lock(channel)) {
            if (!lock.isValid()) {
                throw new IOException("the lock was lost: " + place);
            }
            return work.run();
        }
    }

    /** Waits for other processes, and for other threads of this one, which the system does not keep apart. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException otherThread) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
