package dev.adagio.examples.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Goes through a folder and all folders in it, in the order of their names. Links inside it are not
 * followed: they may lead in a circle or out of it, and what they lead to inside it comes anyway.
 */
public final class Tree {

    /** Is told what is in a folder. */
    public interface Visitor {
        void file(Path path, String name, BasicFileAttributes attributes);

        void passedOver(String name, String what);

        void failed(String name, IOException why);
    }

    /** A folder that is being gone through, and the names in it still to come. */
    private record Level(Path folder, String name, Iterator<Path> names) {}

    private final Visitor visitor;
    private final Deque<Level> levels = new ArrayDeque<>();

    private Tree(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes through this folder, called by this name. */
    public static void walk(Path folder, String name, Visitor visitor) {
        Tree tree = new Tree(visitor);
        tree.enter(folder, name);
        while (!tree.levels.isEmpty()) {
            Level level = tree.levels.getFirst();
            if (level.names().hasNext()) {
                tree.visit(level, level.names().next());
            } else {
                tree.levels.removeFirst();
            }
        }
    }

    private void visit(Level level, Path entry) {
        Path path = level.folder().resolve(entry);
        String simple = withoutSlash(entry.toString());
        String name = level.name() + (level.name().endsWith("/") ? "" : "/") + simple;
        if (simple.startsWith(".")) {
            visitor.passedOver(name, "hidden");
            return;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                enter(path, name);
            } else if (attributes.isRegularFile()) {
                visitor.file(path, name, attributes);
            } else {
                visitor.passedOver(name, attributes.isSymbolicLink() ? "a link" : "no file");
            }
        } catch (IOException e) {
            visitor.failed(name, e);
        }
    }

    private void enter(Path folder, String name) {
        // As paths: a name that is no text in this system's encoding would not survive being one.
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Path last = entry.getFileName();
                names.add(last == null ? entry : last);
            }
        } catch (IOException e) {
            visitor.failed(name, e);
        } catch (DirectoryIteratorException e) {
            visitor.failed(name, Objects.requireNonNull(e.getCause()));
        }
        Collections.sort(names);
        levels.addFirst(new Level(folder, name, names.iterator()));
    }

    /** A zip's file system may end the names of folders with a slash. */
    private static String withoutSlash(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
