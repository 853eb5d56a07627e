package dev.adagio.examples.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.examples.archive.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the decision records in files and folders. A file that is named is read whatever it is; in a
 * folder, those are that look like records. One that cannot be read is told of, and the others are read.
 */
public final class RecordFiles {

    private static final Set<String> ENDINGS = Set.of("md", "mdx", "markdown", "adoc", "asciidoc", "rst", "txt");
    private static final String SIDECAR = "kep.yaml";

    private final DecisionReader reader = new DecisionReader();
    private final Sink sink;

    /** Is told what was found, in the order of the paths. */
    public interface Sink {
        /** A record. */
        void record(DecisionRecord record);

        /** A file or folder that cannot be read. */
        void failed(String name, IOException why);
    }

    /** Tells this sink. */
    public RecordFiles(Sink sink) {
        this.sink = sink;
    }

    /**
     * Reads a file, or all records in a folder and the folders in it.
     *
     * @param path where it lies
     * @param name how it is called; the records' paths begin with it
     */
    public void read(Path path, String name) {
        if (Files.isDirectory(path)) {
            Tree.walk(path, name, new Visitor());
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

    private final class Visitor implements Tree.Visitor {
        @Override
        public void file(Path path, String name, BasicFileAttributes attributes) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean alone = name.endsWith("/" + SIDECAR) && !Files.exists(path.resolveSibling("README.md"));
            if (ENDINGS.contains(ending) || alone) {
                RecordFiles.this.file(path, name, false);
            }
        }

        @Override
        public void passedOver(String name, String what) {
            // hidden files and links are no records
        }

        @Override
        public void failed(String name, IOException why) {
            sink.failed(name, why);
        }
    }

    private void file(Path path, String name, boolean named) {
        try {
            String text = DecisionFile.read(path).text();
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
