package dev.adagio.decision.store;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.reading.DecisionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decision records in files and folders. A file that is named is read whatever it is; in a
 * folder, those are that look like records, in the order of their names. Hidden files and links are passed
 * over. One that cannot be read is told of, and the others are read.
 */
public final class RecordFiles {

    private static final Set<String> ENDINGS = Set.of("md", "mdx", "markdown", "adoc", "asciidoc", "rst", "txt");
    private static final String SIDECAR = "kep.yaml";

    /** How deep folders are gone into; none that people made is near it. */
    private static final int DEEPEST = 64;

    private final DecisionReader reader = new DecisionReader();
    private final Sink sink;
    private final boolean all;
    private final @Nullable BiConsumer<String, String> texts;

    /** Is told what was found, in the order of the paths. */
    public interface Sink {
        /** A record. */
        void record(DecisionRecord record);

        /** A file or folder that cannot be read. */
        void failed(String name, IOException why);
    }

    /** Tells this sink. */
    public RecordFiles(Sink sink) {
        this(sink, false, null);
    }

    private RecordFiles(Sink sink, boolean all, @Nullable BiConsumer<String, String> texts) {
        this.sink = sink;
        this.all = all;
        this.texts = texts;
    }

    /**
     * Tells of each file that may be a record by its name and its text, which is not read as a record; the sink learns
     * only of what failed.
     */
    public static RecordFiles texts(BiConsumer<String, String> texts, Sink sink) {
        return new RecordFiles(sink, false, texts);
    }

    /** Tells this sink of every file, whether it looks like a record or not. */
    public static RecordFiles all(Sink sink) {
        return new RecordFiles(sink, true, null);
    }

    /**
     * Reads a file, or all records in a folder and the folders in it.
     *
     * @param path where it lies
     * @param name how it is called; the records' paths begin with it
     */
    public void read(Path path, String name) {
        if (Files.isDirectory(path)) {
            folder(path, name, DEEPEST);
        } else if (Files.exists(path)) {
            file(path, name, true);
        } else {
            sink.failed(name, new NoSuchFileException(name, null, "there is no such file or folder"));
        }
    }

    /** Reads a record from a stream, which is left open. */
    public void read(InputStream in, String name) {
        try {
            sink.record(reader.read(name, DecisionFile.read(in).text()));
        } catch (IOException e) {
            sink.failed(name, e);
        }
    }

    private void folder(Path folder, String name, int depth) {
        if (depth == 0) {
            sink.failed(name, new IOException("folders within folders, too deep to go on"));
            return;
        }
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException e) {
            sink.failed(name, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            sink.failed(name, e);
        }
        Collections.sort(names);
        for (Path simple : names) {
            Path path = folder.resolve(simple);
            String called = name.isEmpty() || name.endsWith("/") ? name + simple : name + "/" + simple;
            if (simple.toString().startsWith(".") || Files.isSymbolicLink(path)) {
                continue;
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                folder(path, called, depth - 1);
            } else if (all || mayBeRecord(path, called)) {
                file(path, called, all);
            }
        }
    }

    private static boolean mayBeRecord(Path path, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean alone = path.endsWith(SIDECAR) && !Files.exists(path.resolveSibling("README.md"));
        return ENDINGS.contains(ending) || alone;
    }

    private void file(Path path, String name, boolean named) {
        try {
            String text = DecisionFile.read(path).text();
            if (texts != null) {
                texts.accept(name, text);
                return;
            }
            Path sidecar = path.resolveSibling(SIDECAR);
            boolean accompanied = Files.isRegularFile(sidecar, LinkOption.NOFOLLOW_LINKS) && !sidecar.equals(path);
            DecisionRecord record = accompanied
                    ? reader.read(name, text, DecisionFile.read(sidecar).text())
                    : reader.read(name, text);
            if (named || reader.isRecord(record)) {
                sink.record(record);
            }
        } catch (IOException e) {
            sink.failed(name, e);
        }
    }
}
