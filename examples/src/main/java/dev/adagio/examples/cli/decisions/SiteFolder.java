package dev.adagio.examples.cli.decisions;

import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.decisions.site.LogSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that holds a site and is made to hold exactly that: pages of an earlier one that are no more are removed, and
 * what is no such page is neither replaced nor removed.
 */
final class SiteFolder {

    private static final int BEGINNING = 1_024;

    private final Path folder;

    private SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder that is there or can be made. */
    static SiteFolder at(String name) {
        try {
            return new SiteFolder(Files.createDirectories(Path.of(name)));
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("cannot write a site to " + name + ": " + Reasons.of(e), e);
        }
    }

    /**
     * Writes the pages, each whole or not at all.
     *
     * @throws Misuse if a file is in the way that is no page of a site; nothing is written then
     */
    void write(Map<String, String> pages) throws IOException {
        for (String name : pages.keySet()) {
            Path file = folder.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file)) {
                throw new Misuse(file + " is in the way: it is no page of a site");
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path draft = folder.resolve("." + ProcessHandle.current().pid() + ".part");
            try {
                Files.deleteIfExists(draft);
                Files.writeString(draft, page.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                Files.move(draft, folder.resolve(page.getKey()), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        for (Path file : files()) {
            if (!pages.containsKey(file.getFileName().toString()) && isOurs(file)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".html")).toList());
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(LogSite.MARK);
        }
    }
}
