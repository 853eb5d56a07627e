package dev.adagio.examples.cli;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.examples.cli.advise.AdviseCommand;
import dev.adagio.examples.cli.decisions.DecisionsCommand;
import dev.adagio.examples.cli.review.ReviewCommand;
import dev.adagio.examples.cli.rules.RulesCommand;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code adagio}. */
@Command(
        name = "adagio",
        header = "Rules for asynchronous communication.",
        sortOptions = false,
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adagio review                          what is missing in the messages of a sample workspace",
            "  adagio review slack-export.zip         ... in your own",
            "  adagio advise calendar.ics             which meetings could be writing",
            "  adagio deliver --hours team.yaml -     when to bring a message to whom",
            "  adagio decisions list docs/adr         what was decided, when, and whether it still holds",
            "  adagio serve                           a page that reviews while one types",
            "  adagio rules explain clarity/no-ask    what a rule looks for, and why"
        })
public final class Main implements Runnable {

    private static final int WIDTH = 100;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "Show where in the program an error comes from.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs a command and ends the program with its status. */
    public static void main(String[] arguments) {
        System.exit(run(Shell.ofThisProcess(), arguments));
    }

    /** Runs a command and returns its status. */
    static int run(Shell shell, String... arguments) {
        Main main = new Main();
        PrintWriter out = new PrintWriter(shell.out(), true, StandardCharsets.UTF_8);
        CommandLine all = new CommandLine(main);
        commands(shell, arguments).forEach(command -> all.addSubcommand(command.get()));
        return all.setOut(out)
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(shell.outShown() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((wrong, given) -> misused(shell, wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> main.failed(shell, thrown))
                .execute(arguments);
    }

    /** The command that is named first, or all of them: to look at each takes longer than a review. */
    private static Collection<Supplier<Object>> commands(Shell shell, String... arguments) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("review", () -> new ReviewCommand(shell));
        commands.put("advise", () -> new AdviseCommand(shell));
        commands.put("deliver", () -> new DeliverCommand(shell));
        commands.put("serve", () -> new ServeCommand(shell));
        commands.put("github", () -> new GithubCommand(shell));
        commands.put("rules", () -> RulesCommand.all(shell));
        commands.put("decisions", () -> DecisionsCommand.all(shell));
        Supplier<Object> named = arguments.length == 0 ? null : commands.get(arguments[0]);
        return named == null ? commands.values() : List.of(named);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: review, advise, deliver, serve, github, decisions or rules");
    }

    private static int misused(Shell shell, ParameterException wrong) {
        shell.err().println("adagio: " + line(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        shell.err().println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return Status.MISUSE;
    }

    private int failed(Shell shell, Exception thrown) {
        if (debug) {
            thrown.printStackTrace(shell.err());
        }
        if (thrown instanceof ConfigurationException wrong) {
            shell.err().println(String.join("\n\n", wrong.problems()));
            return Status.MISUSE;
        }
        if (thrown instanceof Misuse) {
            shell.err().println("adagio: " + line(thrown));
            return Status.MISUSE;
        }
        shell.err().println("adagio: an error in this program: " + thrown + " (--debug shows where)");
        return Status.UNREAD;
    }

    private static String line(Exception thrown) {
        return String.valueOf(thrown.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }
}
