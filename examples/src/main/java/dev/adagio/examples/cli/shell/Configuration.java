package dev.adagio.examples.cli.shell;

import dev.adagio.declarative.TeamReader;
import dev.adagio.delivery.Team;
import dev.adagio.examples.archive.source.Reasons;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads what people have written to say how they want things. */
public final class Configuration {

    private Configuration() {}

    /** The hours of people, from a file. */
    public static Team team(String file) {
        return TeamReader.read(file, text("the hours of people", file));
    }

    /** A file that says how something is wanted. */
    public static String text(String what, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new Misuse("cannot read " + what + " " + file + ": it is not UTF-8", e);
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("cannot read " + what + " " + file + ": " + Reasons.of(e), e);
        }
    }
}
