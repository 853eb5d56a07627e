package dev.adagio.examples.cli;

import dev.adagio.excerpt.Nearest;
import dev.adagio.excerpt.Prose;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adagio rules}. */
@Command(
        name = "rules",
        header = "Tells what the rules look for, and why.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  adagio rules list", "  adagio rules explain clarity/no-ask"})
final class RulesCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            name = "list",
            header = "Lists all rules.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int list() {
        PrintWriter out = spec.commandLine().getOut();
        List<RuleInfo> rules = Rules.discovered().infos();
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (RuleInfo rule : rules) {
            out.println(
                    padded(rule.id(), widest) + "  " + padded(rule.severity().word(), 7) + "  "
                            + Prose.line(rule.title()) + (rule.optional() ? " (off)" : ""));
        }
        return Status.CLEAN;
    }

    @Command(
            name = "explain",
            header = "Explains a rule: what, why, its sources and examples.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int explain(@Parameters(paramLabel = "ID", description = "The rule, such as clarity/no-ask.") String id) {
        Rules rules = Rules.discovered();
        Rule<?> rule = rules.find(id)
                .orElseThrow(() -> new Misuse("there is no rule " + id
                        + Nearest.to(
                                        id,
                                        rules.infos().stream().map(RuleInfo::id).toList())
                                .map(near -> "; was " + near + " meant?")
                                .orElse("; adagio rules list names them all")));
        spec.commandLine().getOut().print(new Explanation(rule));
        spec.commandLine().getOut().flush();
        return Status.CLEAN;
    }

    private static String padded(String word, int length) {
        return word + " ".repeat(Math.max(0, length - word.length()));
    }
}
