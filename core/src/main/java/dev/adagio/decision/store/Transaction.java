package dev.adagio.decision.store;

import dev.adagio.decision.store.Journal.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes several files, all or none. What they are to hold is written beside them first, then a journal
 * that says so, then they are moved to their places one after the other, and last the journal goes.
 * Killed before the journal is there, it has not begun; killed later, {@link #recover} ends it.
 */
final class Transaction {

    /** The folder for what is in the making. */
    static final String WORKSHOP = ".adagio";

    private static final String JOURNAL = "journal";
    private static final String STAGED = "staged-";

    private final Path root;
    private final Path workshop;
    private final Disk disk;

    Transaction(Path root, Disk disk) {
        this.root = root;
        this.workshop = root.resolve(WORKSHOP);
        this.disk = disk;
    }

    /** Makes the workshop, which version control is to pass over. */
    void prepare() throws IOException {
        if (Files.isSymbolicLink(workshop)) {
            throw new ConflictException(WORKSHOP, "is a link, and may lead anywhere");
        }
        if (!Files.isDirectory(workshop, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(workshop);
        }
        Path ignore = workshop.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            disk.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether a change was begun and not ended. */
    boolean isPending() {
        return Files.exists(workshop.resolve(JOURNAL), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Makes changes.
     *
     * @param changes what each file is to hold; empty to take it away
     * @param before what each file holds; empty where there is none
     */
    void commit(Map<String, Optional<byte[]>> changes, Map<String, Optional<byte[]>> before) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Optional<byte[]>> change : changes.entrySet()) {
            String staged = STAGED + entries.size();
            String path = change.getKey();
            Optional<byte[]> after = change.getValue();
            if (after.isPresent()) {
                disk.write(workshop.resolve(staged), after.get());
            }
            entries.add(new Entry(path, hash(before.getOrDefault(path, Optional.empty())), hash(after), staged));
        }
        Path journal = workshop.resolve(JOURNAL);
        Path part = workshop.resolve(JOURNAL + ".part");
        disk.write(part, new Journal(entries).bytes());
        disk.move(part, journal);
        complete(new Journal(entries));
    }

    private static String hash(Optional<byte[]> bytes) {
        return bytes.map(Journal::hash).orElse(Journal.none());
    }

    /** Ends what was begun, and sweeps away what was not. Returns whether anything was to be ended. */
    boolean recover() throws IOException {
        boolean pending = isPending();
        if (pending) {
            complete(Journal.read(workshop.resolve(JOURNAL)));
        }
        sweep();
        return pending;
    }

    private void complete(Journal journal) throws IOException {
        for (Entry entry : journal.entries()) {
            Path file = Boundary.within(root, entry.path());
            String now = Journal.hash(file);
            if (now.equals(entry.after())) {
                continue;
            }
            if (!now.equals(entry.before())) {
                throw new ConflictException(
                        entry.path(),
                        "was changed while another change of it had not ended; what that was to write is in " + WORKSHOP
                                + "/" + entry.staged());
            }
            if (entry.removes()) {
                disk.delete(file);
            } else {
                Files.createDirectories(file.getParent());
                disk.move(workshop.resolve(entry.staged()), file);
            }
        }
        disk.delete(workshop.resolve(JOURNAL));
        sweep();
    }

    private void sweep() throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(workshop, "{" + STAGED + "*,*.part}")) {
            files.forEach(left::add);
        }
        for (Path file : left) {
            disk.delete(file);
        }
    }
}
