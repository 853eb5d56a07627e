package dev.adagio.examples.cli.review;

import dev.adagio.examples.archive.Archive;
import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.cli.shell.Misuse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds what describes a workspace among the paths of a command. */
final class WorkspaceFile {

    private static final String USUAL_NAME = "workspace.json";

    private WorkspaceFile() {}

    /**
     * A file that was named, or that lies by its usual name in a folder that was.
     *
     * @throws Misuse if there is more than one
     */
    static Optional<String> among(List<String> paths) {
        List<String> found = paths.stream()
                .filter(path -> !path.equals("-"))
                .map(WorkspaceFile::candidate)
                .flatMap(Optional::stream)
                .filter(WorkspaceFile::isOne)
                .map(Path::toString)
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new Misuse("one workspace at a time: " + String.join(", ", found));
        }
        return found.stream().findFirst();
    }

    private static Optional<Path> candidate(String name) {
        try {
            Path path = Path.of(name);
            return Optional.of(Files.isDirectory(path) ? path.resolve(USUAL_NAME) : path);
        } catch (InvalidPathException e) {
            return Optional.empty(); // the reading will tell
        }
    }

    private static boolean isOne(Path file) {
        try {
            return Files.isRegularFile(file) && Archive.form(file) == Form.WORKSPACE;
        } catch (IOException e) {
            return false; // the reading will tell
        }
    }
}
