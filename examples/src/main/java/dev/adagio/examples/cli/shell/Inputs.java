package dev.adagio.examples.cli.shell;

import dev.adagio.examples.archive.Archive;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command is to read: the paths named, or where none is named the sample workspace.
 *
 * @param archive the files and folders
 * @param names how they are called
 * @param sample whether it is the sample workspace
 * @param opened what is closed after reading, or null
 */
public record Inputs(
        Archive archive,
        List<String> names,
        boolean sample,
        @Nullable FileSystem opened) implements Closeable {

    private static final String SAMPLE = "sample-workspace";

    public static Inputs of(List<String> paths, Shell shell) {
        if (paths.isEmpty()) {
            return sampleWorkspace();
        }
        return new Inputs(
                Archive.of(paths.stream().map(Inputs::path).toList()).withStandardInput(shell.in()),
                paths,
                false,
                null);
    }

    /** The sample workspace, within the jar that this program is in, or beside its classes. */
    private static Inputs sampleWorkspace() {
        URL index = Objects.requireNonNull(
                Inputs.class.getResource("/" + SAMPLE + "/.index"), "the sample workspace is not packed");
        try {
            URI place = index.toURI();
            if (place.getScheme().equals("file")) {
                return sample(Objects.requireNonNull(Path.of(place).getParent()), null);
            }
            FileSystem jar = FileSystems.newFileSystem(place, Map.of());
            return sample(jar.getPath(SAMPLE), jar);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the sample workspace cannot be opened", e);
        }
    }

    /** The files and folders of the index; what describes the workspace is not in it. */
    private static Inputs sample(Path folder, @Nullable FileSystem opened) throws IOException {
        List<Path> paths = Files.readAllLines(folder.resolve(".index")).stream()
                .map(line -> line.split("/", 2)[0])
                .distinct()
                .map(folder::resolve)
                .toList();
        return new Inputs(Archive.of(paths), List.of(SAMPLE), true, opened);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Misuse("no path: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
