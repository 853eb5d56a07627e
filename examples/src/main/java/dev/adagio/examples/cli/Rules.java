package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.declarative.ProfileReader;
import dev.adagio.engine.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * All rules there are, whether a profile lets them run or not.
 *
 * @param all the rules, ordered by id
 * @param own the packs among them that somebody named
 */
record Rules(List<Rule<?>> all, List<RulePack> own) {

    static Rules discovered() {
        return with(List.of());
    }

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
        Adagio.Builder adagio = Adagio.builder().profile(profile.isEmpty() ? Profile.DEFAULT : read(profile));
        own.forEach(adagio::add);
        return adagio.build();
    }

    private Profile read(String file) {
        return ProfileReader.read(file, Configuration.text("the profile", file), infos());
    }
}
