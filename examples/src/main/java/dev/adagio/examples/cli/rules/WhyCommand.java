package dev.adagio.examples.cli.rules;

import dev.adagio.engine.Engine;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.examples.cli.shell.Inputs;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.excerpt.Prose;
import dev.adagio.rule.RuleInfo;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adagio rules why}. */
@Command(
        name = "why",
        header = "Tells why a rule found, or did not find, something in messages: its condition, part by part.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  adagio rules why clarity/no-ask draft.txt", "  pbpaste | adagio rules why clarity/no-ask -"})
final class WhyCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "FILE",
            description = "Which rules run; otherwise all that are not optional.")
    private String profile = "";

    @Mixin
    private OwnRules own = new OwnRules();

    @Parameters(index = "0", paramLabel = "ID", description = "The rule, such as clarity/no-ask.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Messages, in any form adagio review reads; - is standard input.")
    private List<String> paths = List.of();

    WhyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Rules rules = own.rules(shell.err()::println);
        RuleInfo rule = rules.named(id).info();
        Engine engine = rules.adagio(profile).engine();
        if (engine.rules().stream().noneMatch(each -> each.id().equals(rule.id()))) {
            throw new Misuse(rule.id() + " is off" + (rule.optional() ? "; name it in a profile" : " in the profile"));
        }
        Traces traces = new Traces(engine, rule.id(), spec.commandLine().getOut());
        try (Inputs inputs = Inputs.of(paths, shell)) {
            inputs.archive().read(traces);
        }
        traces.out.flush();
        return traces.unread ? Status.UNREAD : Status.CLEAN;
    }

    /** Traces what comes in. */
    private final class Traces implements Sink {

        private final Engine engine;
        private final String rule;
        private final PrintWriter out;
        private boolean unread;

        Traces(Engine engine, String rule, PrintWriter out) {
            this.engine = engine;
            this.rule = rule;
            this.out = out;
        }

        @Override
        public void item(Item item) {
            Object subject =
                    item instanceof Item.MeetingItem meeting ? meeting.meeting() : ((Item.MessageItem) item).message();
            out.println(Prose.line(item.origin().toString()));
            out.println(engine.trace(subject, rule));
        }

        @Override
        public void problem(Problem problem) {
            unread |= problem.level() == Problem.Level.ERROR;
            shell.err().println(problem);
        }

        @Override
        public void progress(long bytes) {
            // nobody waits for one message
        }
    }
}
