package dev.adagio.examples.cli;

import dev.adagio.declarative.pack.PackReader;
import dev.adagio.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names rules of one's own, for every command that works with rules. */
final class OwnRules {

    @Option(
            names = {"-r", "--rules"},
            paramLabel = "FILE",
            description = "Rules of your own, as YAML or JSON; may be given several times.")
    private List<String> files = new ArrayList<>();

    /** The rules there are, with those named. */
    Rules rules() {
        List<RulePack> packs = new ArrayList<>();
        for (String file : files) {
            packs.add(PackReader.standard().read(file, Configuration.text("the rules", file)));
        }
        return Rules.with(packs);
    }
}
