package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.declarative.ProfileReader;
import dev.adagio.engine.Profile;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * All rules there are, whether a profile lets them run or not.
 *
 * @param all the rules, ordered by id
 */
record Rules(List<Rule<?>> all) {

    static Rules discovered() {
        return new Rules(ServiceLoader.load(RulePack.class).stream()
                .map(ServiceLoader.Provider::get)
                .flatMap(pack -> pack.rules().stream())
                .sorted(Comparator.comparing(rule -> rule.info().id()))
                .<Rule<?>>map(rule -> rule)
                .toList());
    }

    List<RuleInfo> infos() {
        return all.stream().<RuleInfo>map(Rule::info).toList();
    }

    /** The rule of this id, or formerly of this id. */
    Optional<Rule<?>> find(String id) {
        return all.stream()
                .filter(rule ->
                        rule.info().id().equals(id) || rule.info().formerIds().contains(id))
                .findFirst();
    }

    /** Adagio with a profile from a file, or as the rules describe themselves if no file is named. */
    Adagio adagio(String profile) {
        return Adagio.builder()
                .profile(profile.isEmpty() ? Profile.DEFAULT : read(profile))
                .build();
    }

    private Profile read(String file) {
        try {
            return ProfileReader.read(file, Files.readString(Path.of(file), StandardCharsets.UTF_8), infos());
        } catch (CharacterCodingException e) {
            throw new Misuse("cannot read the profile " + file + ": it is not UTF-8", e);
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("cannot read the profile " + file + ": " + Reasons.of(e), e);
        }
    }
}
