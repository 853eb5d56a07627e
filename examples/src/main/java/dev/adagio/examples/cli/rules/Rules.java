package dev.adagio.examples.cli.rules;

import dev.adagio.Adagio;
import dev.adagio.declarative.ProfileReader;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.excerpt.Nearest;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All rules there are, whether a profile lets them run or not.
 *
 * @param all the rules, ordered by id
 * @param own the packs among them that somebody named
 */
record Rules(List<Rule<?>> all, List<RulePack> own) {

    /** Those that come with the program, and these. */
    static Rules with(List<RulePack> own) {
        Stream<RulePack> packs = ServiceLoader.load(RulePack.class).stream().map(ServiceLoader.Provider::get);
        return new Rules(
                Stream.concat(packs, own.stream())
                        .flatMap(pack -> pack.rules().stream())
                        .sorted(Comparator.comparing(rule -> rule.info().id()))
                        .<Rule<?>>map(rule -> rule)
                        .toList(),
                own);
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
        return adagio(profile, UnaryOperator.identity());
    }

    /** The same with that profile changed. */
    Adagio adagio(String profile, UnaryOperator<Profile> change) {
        Adagio.Builder adagio =
                Adagio.builder().profile(change.apply(profile.isEmpty() ? Profile.DEFAULT : read(profile)));
        own.forEach(adagio::add);
        return adagio.build();
    }

    /** The rule of this id, or formerly of this id. */
    Rule<?> named(String id) {
        return find(id).orElseThrow(() -> new Misuse("there is no rule " + id
                + Nearest.to(id, infos().stream().map(RuleInfo::id).toList())
                        .map(near -> "; was " + near + " meant?")
                        .orElse("; adagio rules list names them all")));
    }

    private Profile read(String file) {
        return ProfileReader.of(infos())
                .measured(Precision.shares())
                .files(Rules::extended)
                .read(file, Configuration.text("the profile", file));
    }

    /** A file that another extends: it is named as seen from there. */
    private static Optional<ProfileReader.File> extended(String from, String name) {
        Path file = Path.of(from).resolveSibling(name).normalize();
        return Files.isRegularFile(file)
                ? Optional.of(
                        new ProfileReader.File(file.toString(), Configuration.text("the profile", file.toString())))
                : Optional.empty();
    }
}
