package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.declarative.TimeWord;
import dev.adagio.examples.cli.review.Work;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Input;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.report.Format;
import dev.adagio.examples.report.JsonReport;
import dev.adagio.examples.report.JsonlReport;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.delivery.DeliveryForm;
import dev.adagio.examples.report.delivery.DeliveryText;
import dev.adagio.examples.report.delivery.Dispatch;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adagio deliver}. */
@Command(
        name = "deliver",
        header =
                "Says when to bring messages to whom: now, at the next break, in a batch, in their own time, or never.",
        description = {
            "",
            "Weighs what waiting costs against what an interruption costs, and gives that as an interval with all that "
                    + "was assumed. Nothing is sent.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  echo 'Can you restart the import?' | adagio deliver --hours team.yaml -",
            "  adagio deliver --hours team.yaml --to bo@example.org --slack 20m --waiting 2h draft.txt",
            "  adagio deliver --hours team.yaml --answered https://wiki.example.org/import draft.txt",
            "",
            "Hours are YAML or JSON:",
            "  people:",
            "    ana@example.org:",
            "      zone: Europe/Rome",
            "      days: mon-fri               # otherwise mon-fri",
            "      hours: 09:00-17:30          # otherwise 09:00-17:00",
            "      focus: [2026-06-10T07:00Z/2026-06-10T09:30Z]",
            "  norms:                          # each may be left out",
            "    answer: 24h",
            "    break: 30m",
            "    batches: [\"09:30\", \"13:00\", \"16:30\"]",
            "    unblocking: weigh             # or first (GitLab), or at-breaks (Google)",
            "",
            "Status: 0, 2 wrong use or configuration, 3 some input could not be read (everything else was)."
        })
final class DeliverCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or jsonl; otherwise text.")
    private Format format = Format.TEXT;

    @Option(names = "--hours", required = true, paramLabel = "FILE", description = "The working hours of people.")
    private String hours = "";

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "ID",
            description = "Whom it is for; otherwise those the message names, or all whose hours are known.")
    private Set<String> to = Set.of();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "When it would be sent, such as 2026-06-10T09:00Z; otherwise now.")
    private String at = "";

    @Option(
            names = "--slack",
            paramLabel = "TIME",
            description = "How long until it is needed, such as 20m or 4h, where the text does not say so.")
    private String slack = "";

    @Option(
            names = "--waiting",
            paramLabel = "TIME",
            description = "What those who wait lose meanwhile, in all; otherwise nothing.")
    private String waiting = "";

    @Option(names = "--answered", paramLabel = "LINK", description = "Where the answer stands already.")
    private String answered = "";

    @Mixin
    private Input input = new Input();

    DeliverCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.SARIF || format == Format.HTML) {
            throw new Misuse("deliver has no format " + format.word() + "; it has text, json and jsonl");
        }
        Duration lost = length("--waiting", waiting);
        Dispatch dispatch = new Dispatch(
                Configuration.team(hours),
                to,
                now(),
                length("--slack", slack),
                lost == null ? Duration.ZERO : lost,
                answered);
        return Work.status(shell, input, Adagio.create(), (out, run) -> report(out, run, dispatch));
    }

    private Report report(Writer out, Run run, Dispatch dispatch) throws IOException {
        DeliveryForm form = new DeliveryForm(dispatch);
        return switch (format) {
            case JSON -> new JsonReport(out, run, "deliveries", form::json);
            case JSONL -> new JsonlReport(out, form::json);
            default -> new DeliveryText(out, dispatch);
        };
    }

    private Instant now() {
        try {
            return at.isEmpty() ? Instant.now() : OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new Misuse("--at is '" + at + "'; a time with its offset is needed, such as 2026-06-10T09:00Z", e);
        }
    }

    private static @Nullable Duration length(String option, String word) {
        return word.isEmpty()
                ? null
                : TimeWord.length(word)
                        .orElseThrow(() -> new Misuse(
                                option + " is '" + word + "'; a length of time is needed, such as 30m, 4h or 2d"));
    }
}
