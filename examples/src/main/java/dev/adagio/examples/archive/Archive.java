package dev.adagio.examples.archive;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Place;
import dev.adagio.examples.archive.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Files and folders in which people have written to each other. Their forms ({@link Form}) are recognised
 * by their content, folders are gone through in the order of their names, zips are read like folders, and
 * {@code -} is standard input. Messages and meetings come one at a time, so that the size of an archive
 * does not matter; what was said before a message is remembered within bounds, over the last 65,536
 * messages or 16 Mi characters.
 *
 * <p>Whatever stands in the files, nothing is thrown because of it: see {@link Problem}. In folders,
 * hidden files, links, binaries and texts that do not look like prose are passed over.
 *
 * <p>Immutable; two readings at the same time are fine unless both use standard input.
 */
public final class Archive {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final List<Path> paths;
    private final InputStream standardInput;
    private final Limits limits;

    private Archive(List<Path> paths, InputStream standardInput, Limits limits) {
        this.paths = List.copyOf(paths);
        this.standardInput = standardInput;
        this.limits = limits;
    }

    /** The archive these files and folders make up, in this order. They need not exist. */
    public static Archive of(List<Path> paths) {
        return new Archive(paths, System.in, Limits.DEFAULT);
    }

    /** The archive this file or folder makes up. */
    public static Archive of(Path path) {
        return of(List.of(path));
    }

    /**
     * What form a file has, by its content.
     *
     * @throws IOException if it cannot be read
     */
    public static Form form(Path file) throws IOException {
        try (Source source = Source.of(file.toString(), Place.of(file), true, Files.newInputStream(file))) {
            return Recognition.of(source);
        }
    }

    /** This archive, with something else for standard input. It is not closed. */
    public Archive withStandardInput(InputStream in) {
        return new Archive(paths, in, limits);
    }

    /** This archive, with other limits. */
    public Archive withLimits(Limits limits) {
        return new Archive(paths, standardInput, limits);
    }

    /**
     * How many bytes there are to read, without standard input; what {@link Sink#progress} comes to. Looks at the
     * sizes of all files.
     */
    public long bytes() {
        Sizes sizes = new Sizes();
        for (Path path : paths) {
            if (!path.equals(STANDARD_INPUT)) {
                sizes.add(path);
            }
        }
        return sizes.sum;
    }

    /**
     * Reads all of it. Throws nothing of its own; what the sink throws ends the reading and comes through.
     */
    public void read(Sink sink) {
        try {
            Reading reading = new Reading(new Outlet(sink, limits));
            for (Path path : paths) {
                if (path.equals(STANDARD_INPUT)) {
                    reading.standardInput(standardInput);
                } else {
                    reading.path(path);
                }
            }
        } catch (Outlet.SinkFailed e) {
            throw e.thrown();
        }
    }

    private static final class Sizes implements Tree.Visitor {
        private long sum;

        void add(Path path) {
            try {
                if (Files.isDirectory(path)) {
                    Tree.walk(path, "", this);
                } else {
                    sum += Files.size(path);
                }
            } catch (IOException e) {
                failed(path.toString(), e);
            }
        }

        @Override
        public void file(Path path, String name, BasicFileAttributes attributes) {
            sum += attributes.size();
        }

        @Override
        public void passedOver(String name, String what) {}

        @Override
        public void failed(String name, IOException why) {
            // The reading will tell.
        }
    }
}
