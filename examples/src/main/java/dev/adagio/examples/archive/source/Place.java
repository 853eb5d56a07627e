package dev.adagio.examples.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a file lies, and what lies beside it: in a folder, in a zip, or nowhere. */
public interface Place {
    /** Where standard input is. */
    Place NOWHERE = new Place() {
        @Override
        public String folder() {
            return "";
        }

        @Override
        public @Nullable InputStream open(String relative) {
            return null;
        }
    };

    /** What the folder is called in which the file lies; empty where it lies in none. */
    String folder();

    /**
     * Opens another file.
     *
     * @param relative where it lies, seen from the folder of this file, for example {@code ../users.json}
     * @return its content, or null if there is no such file
     */
    @Nullable
    InputStream open(String relative) throws IOException;

    /** The place of a file in a file system. */
    static Place of(Path file) {
        return new Place() {
            @Override
            public String folder() {
                Path parent = file.toAbsolutePath().getParent();
                Path name = parent == null ? null : parent.getFileName();
                return name == null ? "" : name.toString();
            }

            @Override
            public @Nullable InputStream open(String relative) throws IOException {
                Path other = file.toAbsolutePath().resolveSibling(relative).normalize();
                return Files.isRegularFile(other) ? Files.newInputStream(other) : null;
            }
        };
    }
}
