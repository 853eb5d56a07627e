package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.declarative.ModelReader;
import dev.adagio.declarative.TeamReader;
import dev.adagio.delivery.Team;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.decisions.AssignmentReader;
import dev.adagio.model.Assignment;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Reads what people have written to say how they want things. */
final class Configuration {

    private Configuration() {}

    /** Adagio with a model of advice from a file, or with the one that was learned if no file is named. */
    static Adagio advising(String file) {
        if (file.isEmpty()) {
            return Adagio.create();
        }
        List<AdvicePack> packs = ServiceLoader.load(AdvicePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        AdviceModel base = Adagio.create().engine().advisor().model();
        return Adagio.builder()
                .model(ModelReader.read(file, text("the model", file), base, packs))
                .build();
    }

    /** The hours of people, from a file. */
    static Team team(String file) {
        return TeamReader.read(file, text("the hours of people", file));
    }

    /** A workspace, from a file. */
    static Intake workspace(String file) {
        return Intake.of(file, text("the workspace", file));
    }

    /** Who has which role, from a file; nobody where none is named. */
    static List<Assignment> assignments(String file) {
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return AssignmentReader.read(text("the roles", file));
        } catch (IllegalArgumentException e) {
            throw new Misuse("cannot read the roles " + file + ": " + e.getMessage(), e);
        }
    }

    /** A file that says how something is wanted. */
    static String text(String what, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new Misuse("cannot read " + what + " " + file + ": it is not UTF-8", e);
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("cannot read " + what + " " + file + ": " + Reasons.of(e), e);
        }
    }
}
