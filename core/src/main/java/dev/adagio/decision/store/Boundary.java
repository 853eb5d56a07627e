package dev.adagio.decision.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Files within a folder, and none outside of it: whatever a path says, and wherever links lead. */
final class Boundary {

    private Boundary() {}

    /**
     * The file with this path.
     *
     * @throws ConflictException if it would lie outside the folder, or behind a link
     */
    static Path within(Path root, String path) throws IOException {
        try {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root) || file.equals(root)) {
                throw ConflictException.outside(path);
            }
            for (Path step = file; step != null && !step.equals(root); step = step.getParent()) {
                if (Files.isSymbolicLink(step)) {
                    throw new ConflictException(path, "is a link, or lies behind one");
                }
            }
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new ConflictException(path, "is no regular file");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new ConflictException(path, "is no path");
        }
    }
}
