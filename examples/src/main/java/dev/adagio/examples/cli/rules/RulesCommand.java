package dev.adagio.examples.cli.rules;

import dev.adagio.declarative.pack.PackReader;
import dev.adagio.engine.ConfigurationException;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.excerpt.Prose;
import dev.adagio.profile.Effective;
import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.RulePack;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
        footer = {
            "  adagio rules list",
            "  adagio rules list --rules our-rules.yaml",
            "  adagio rules explain clarity/no-ask",
            "  adagio rules why clarity/no-ask draft.txt",
            "  adagio rules list --effective --profile team.yaml",
            "  adagio rules catalogue --format html --output rules.html",
            "  adagio rules verify our-rules.yaml",
            "  adagio rules schema > rules.schema.json     for your editor"
        })
public final class RulesCommand {

    @Spec
    private CommandSpec spec;

    private RulesCommand() {}

    /** All that can be done about rules. */
    public static CommandLine all(Shell shell) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new WhyCommand(shell))
                .addSubcommand(new CatalogueCommand(shell))
                .addSubcommand(new ReplayCommand());
    }

    @Command(
            name = "list",
            header = "Lists all rules.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int list(
            @Mixin OwnRules own,
            @Option(
                            names = "--effective",
                            description = "Tell what a profile comes to: what runs, how, and where that was written.")
                    boolean effective,
            @Option(
                            names = {"-p", "--profile"},
                            paramLabel = "FILE",
                            defaultValue = "",
                            description = "The profile.")
                    String profile) {
        PrintWriter out = spec.commandLine().getOut();
        if (effective) {
            effective(own.rules(err()), profile, out);
            return Status.CLEAN;
        }
        List<RuleInfo> rules = own.rules(err()).infos();
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
    int explain(
            @Mixin OwnRules own,
            @Parameters(paramLabel = "ID", description = "The rule, such as clarity/no-ask.") String id) {
        Rule<?> rule = own.rules(err()).named(id);
        spec.commandLine().getOut().print(new Explanation(rule));
        spec.commandLine().getOut().flush();
        return Status.CLEAN;
    }

    @Command(
            name = "verify",
            header = "Reads rules of your own and runs their examples.",
            footer = {"", "Status: 0 all is as they say, 2 something is not; it is told with file, line and column."},
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int verify(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "Rules, as YAML or JSON.")
                    List<String> files) {
        PackReader reader = PackReader.standard()
                .strict(ServiceLoader.load(Language.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
        PrintWriter out = spec.commandLine().getOut();
        List<String> problems = new ArrayList<>();
        List<RulePack> packs = new ArrayList<>();
        for (String file : files) {
            try {
                RulePack pack = reader.read(file, Configuration.text("the rules", file));
                packs.add(pack);
                out.println(file + ": " + pack.rules().size() + " rules, "
                        + pack.rules().stream()
                                .mapToInt(rule -> rule.examples().size())
                                .sum()
                        + " examples, all as they say");
            } catch (ConfigurationException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        out.flush();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        Rules.with(packs).adagio("");
        return Status.CLEAN;
    }

    @Command(
            name = "schema",
            header = "Prints the JSON Schema of rules of your own.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int schema() {
        spec.commandLine().getOut().print(PackReader.schema());
        spec.commandLine().getOut().flush();
        return Status.CLEAN;
    }

    @Command(
            name = "plan",
            header = "Tells when each rule is asked at all, and why not only where it could find something.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int plan(
            @Mixin OwnRules own,
            @Option(
                            names = {"-p", "--profile"},
                            paramLabel = "FILE",
                            defaultValue = "",
                            description = "Which rules run.")
                    String profile) {
        PrintWriter out = spec.commandLine().getOut();
        own.rules(err())
                .adagio(profile)
                .engine()
                .explainPlan()
                .forEach(planned -> out.println(planned
                        + (planned.indexed() || planned.triggers().isEmpty()
                                ? ""
                                : "; among many it is asked only where " + String.join(", or ", planned.triggers()))));
        out.flush();
        return Status.CLEAN;
    }

    private Consumer<String> err() {
        return spec.commandLine().getErr()::println;
    }

    private static void effective(Rules rules, String file, PrintWriter out) {
        Profile profile = rules.adagio(file).engine().profile();
        out.println("threshold: " + profile.threshold().word());
        for (RuleInfo rule : rules.infos()) {
            Effective wanted = profile.of(rule);
            Severity severity = wanted.severity();
            out.println(rule.id());
            told(out, wanted.enabled() ? "on" : "off", wanted, Effective.ENABLED);
            told(out, (severity == null ? rule.severity() : severity).word(), wanted, Effective.SEVERITY);
            new TreeMap<>(wanted.parameters())
                    .forEach((name, value) -> told(out, name + " = " + value, wanted, Effective.PARAMETER + name));
        }
        profile.layers().stream()
                .filter(layer -> !layer.where().equals(Layer.Where.ANYWHERE))
                .forEach(layer -> new TreeMap<>(layer.origins())
                        .forEach((key, origin) -> out.println("for some messages: " + key + ", " + origin)));
        out.flush();
    }

    private static void told(PrintWriter out, String value, Effective wanted, String what) {
        out.println("  " + padded(value, 9) + " " + wanted.origins().getOrDefault(what, ""));
    }

    private static String padded(String word, int length) {
        return word + " ".repeat(Math.max(0, length - word.length()));
    }
}
