package dev.adagio.examples.cli.rules;

import dev.adagio.Adagio;
import dev.adagio.declarative.pack.PackReader;
import dev.adagio.declarative.style.StylePack;
import dev.adagio.declarative.style.StyleReader;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.profile.Profile;
import dev.adagio.rule.RulePack;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** The options that name rules of one's own, for every command that works with rules. */
public final class OwnRules {

    @Option(
            names = {"-r", "--rules"},
            paramLabel = "FILE",
            description = "Rules of your own, as YAML or JSON; may be given several times.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--styles",
            paramLabel = "FOLDER",
            description = "Styles written for Vale; may be given several times. What cannot be read is named.")
    private List<String> folders = new ArrayList<>();

    /** Adagio with these rules, and with a profile from a file once that is changed. */
    public Adagio adagio(String profile, UnaryOperator<Profile> change, Consumer<String> told) {
        return rules(told).adagio(profile, change);
    }

    /** The rules there are, with those named; the rules of styles that cannot be read are told. */
    Rules rules(Consumer<String> told) {
        List<RulePack> packs = new ArrayList<>();
        for (String file : files) {
            packs.add(PackReader.standard().read(file, Configuration.text("the rules", file)));
        }
        for (String folder : folders) {
            StylePack pack = styles(folder);
            packs.add(pack);
            pack.unsupported().forEach(each -> told.accept(folder + ": " + each.rule() + ": " + each.reason()));
        }
        return Rules.with(packs);
    }

    private static StylePack styles(String folder) {
        try {
            return StyleReader.read(Path.of(folder));
        } catch (InvalidPathException | IOException e) {
            throw new Misuse("cannot read the styles in " + folder + ": " + Reasons.of(e), e);
        }
    }
}
