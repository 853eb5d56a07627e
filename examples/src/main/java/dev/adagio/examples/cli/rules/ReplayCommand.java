package dev.adagio.examples.cli.rules;

import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.replay.Replay;
import dev.adagio.replay.ReviewLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adagio rules replay}. */
@Command(
        name = "replay",
        header = "Reviews again what adagio review --log has kept, and tells what these rules say otherwise.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  adagio review --log kept.jsonl mail.mbox",
            "  adagio rules replay --profile stricter.yaml kept.jsonl     before it is rolled out"
        })
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "FILE",
            description = "Which rules run and how much they matter.")
    private String profile = "";

    @Mixin
    private OwnRules own = new OwnRules();

    @Parameters(paramLabel = "LOG", description = "What was kept.")
    private String log = "";

    @Override
    public Integer call() {
        Replay replay = Replay.of(
                own.rules(spec.commandLine().getErr()::println).adagio(profile).engine());
        String lines = Configuration.text("the log", log);
        try {
            Replay.Difference difference =
                    replay.run(lines.lines().filter(line -> !line.isBlank()).map(ReviewLog::read));
            spec.commandLine().getOut().print(difference);
            spec.commandLine().getOut().flush();
            return difference.changes().isEmpty() ? Status.CLEAN : Status.FINDINGS;
        } catch (IllegalArgumentException wrong) {
            throw new Misuse("cannot read " + log + ": " + wrong.getMessage(), wrong);
        }
    }
}
