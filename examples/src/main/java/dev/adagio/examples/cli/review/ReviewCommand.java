package dev.adagio.examples.cli.review;

import dev.adagio.Adagio;
import dev.adagio.examples.cli.rules.OwnRules;
import dev.adagio.examples.cli.shell.Input;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.report.Format;
import dev.adagio.examples.report.JsonReport;
import dev.adagio.examples.report.JsonlReport;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.ReviewForm;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.TerminalReport;
import dev.adagio.examples.report.html.HtmlReport;
import dev.adagio.examples.report.patch.PatchReport;
import dev.adagio.examples.report.sarif.SarifReport;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adagio review}. */
@Command(
        name = "review",
        header = "Says what is missing in messages.",
        description = {
            "",
            "Reads what people have written to each other and tells, of each message, what a reader will stumble "
                    + "over: the words, why it matters, and what would clear it. Then puts the messages together "
                    + "into conversations and tells, of each, what was asked and not answered, agreed and not "
                    + "recorded, or answered before.",
            ""
        },
        sortOptions = false,
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  adagio review                                   the sample workspace",
            "  adagio review --format html -o page.html slack-export.zip",
            "  adagio review --profile team.yaml mail.mbox notes/",
            "  adagio review --rules our-rules.yaml notes/     what your own rules find as well",
            "  adagio review --workspace workspace.json slack-export.zip calendar.ics",
            "  adagio review workspace.json                    what is known of a team, by itself",
            "  adagio review --styles styles notes/            and what the styles of Vale do",
            "  adagio review --format jsonl messages.jsonl | jq .readiness",
            "  pbpaste | adagio review -                       what is about to be sent",
            "",
            "  adagio review --diff notes | git apply           with all fixes that hold",
            "",
            "  adagio review --write-baseline known.txt docs     what there is; then only what is new:",
            "  adagio review --baseline known.txt docs",
            "",
            "A profile is YAML, and may extend others (extends: company.yaml):",
            "  threshold: warning            # hint, warning or error: from here on the status is 1",
            "  rules:",
            "    interruption/*: off         # off, on, hint, warning or error",
            "    clarity/no-ask: error",
            "    clarity/no-tldr: on         # optional: runs only where it is named; see adagio rules list",
            "",
            "Status: 0 nothing at or above the threshold, 1 findings, 2 wrong use or configuration,",
            "3 some input could not be read (everything else was; this goes before 1)."
        })
public final class ReviewCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, jsonl, sarif or html; otherwise text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--diff",
            description = "Instead of a report print a patch of all fixes that hold, of files that are a message each; "
                    + "git apply takes it.")
    private boolean diff;

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "FILE",
            description = "Which rules run, how much they matter, and from where on the status is 1.")
    private String profile = "";

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "FILE",
            description = "Channels, roles and work that the messages belong to, as JSON: also tells what only shows "
                    + "across all of them. Such a file is also recognised among the paths, and in a folder as "
                    + "workspace.json. See the README for its form.")
    private String workspace = "";

    @Mixin
    private OwnRules own = new OwnRules();

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Screening screening = new Screening();

    @Mixin
    private Input input = new Input();

    public ReviewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Consumer<String> told = shell.err()::println;
        Adagio adagio = own.adagio(profile, read -> judging.trusted(read, told), told);
        Count count;
        try (Screening.Screen run = screening.new Screen(adagio.engine())) {
            count = Work.run(
                    shell, input, adagio, new Extent(true, intake(), run), (out, of) -> report(out, of, adagio));
            run.end(shell, input.quiet());
        }
        return count.status(adagio.engine().profile().threshold());
    }

    /** The workspace that a file tells of, or that of the sample; none where neither is read. */
    private @Nullable Intake intake() {
        if (!workspace.isEmpty()) {
            return Intake.in(workspace);
        }
        if (input.paths().isEmpty()) {
            return Intake.sample();
        }
        return WorkspaceFile.among(input.paths()).map(Intake::in).orElse(null);
    }

    private Report report(Writer out, Run run, Adagio adagio) throws IOException {
        if (diff) {
            return new PatchReport(out, adagio::mend);
        }
        return switch (format) {
            case TEXT -> new TerminalReport(out, input.coloured(shell), !input.quiet());
            case JSON -> new JsonReport(out, run, "reviews", ReviewForm::json);
            case JSONL -> new JsonlReport(out, ReviewForm::json);
            case SARIF -> new SarifReport(out, run);
            case HTML -> new HtmlReport(out, run);
        };
    }
}
