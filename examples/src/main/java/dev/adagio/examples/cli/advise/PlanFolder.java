package dev.adagio.examples.cli.advise;

import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.page.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A folder of plans. What lies there already is never written over. Not thread-safe. */
final class PlanFolder {

    private final Path folder;
    private final FileNames names = new FileNames(".md");

    private PlanFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder that is there or can be made. */
    static PlanFolder at(String name) {
        try {
            return new PlanFolder(Files.createDirectories(Path.of(name)));
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("cannot write plans to " + name + ": " + Reasons.of(e), e);
        }
    }

    /**
     * Writes a plan.
     *
     * @param called what the plan is about
     * @return where it is
     * @throws FileAlreadyExistsException if something else lies there
     */
    Path write(String called, String plan) throws IOException {
        Path file = folder.resolve(names.of(called, "meeting"));
        byte[] bytes = plan.getBytes(StandardCharsets.UTF_8);
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) != bytes.length
                    || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                throw there;
            }
        }
        return file;
    }
}
