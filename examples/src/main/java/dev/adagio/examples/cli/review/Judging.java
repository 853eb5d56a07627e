package dev.adagio.examples.cli.review;

import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.policy.Judgements;
import dev.adagio.profile.Profile;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The options by which what people made of findings decides which rules run. */
final class Judging {

    /** So many findings of a rule have to be judged before it is switched off. */
    private static final int ENOUGH = 10;

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description = "What people made of earlier findings: lines of a rule, how many were accepted, and how many "
                    + "dismissed. A rule that was right too seldom is off, which is told.")
    private String file = "";

    @Option(
            names = "--least",
            paramLabel = "SHARE",
            defaultValue = "0.8",
            description = "How many of a rule's findings have to be right once ten are judged, from 0 to 1; otherwise "
                    + "0.8.")
    private double least = 0.8;

    /** A profile without the rules that are right too seldom, each of which is told. */
    Profile trusted(Profile profile, Consumer<String> told) {
        if (!(least >= 0 && least <= 1)) {
            throw new Misuse("--least is a share from 0 to 1, not " + least);
        }
        if (file.isEmpty()) {
            return profile;
        }
        List<Judgements.Distrusted> distrusted = judgements().distrusted(least, ENOUGH);
        distrusted.forEach(each -> told.accept(each.says()));
        return Judgements.without(profile, distrusted);
    }

    private Judgements judgements() {
        try {
            return Judgements.parse(Configuration.text("the judgements", file));
        } catch (IllegalArgumentException wrong) {
            throw new Misuse("cannot read the judgements " + file + ": " + wrong.getMessage(), wrong);
        }
    }
}
