package dev.adagio.examples.cli.advise;

import dev.adagio.Adagio;
import dev.adagio.examples.cli.review.Work;
import dev.adagio.examples.cli.shell.Configuration;
import dev.adagio.examples.cli.shell.Input;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.report.Format;
import dev.adagio.examples.report.JsonReport;
import dev.adagio.examples.report.JsonlReport;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.advice.AdviceForm;
import dev.adagio.examples.report.advice.AdviceText;
import dev.adagio.examples.report.advice.Bookkeeping;
import dev.adagio.examples.report.advice.Ledger;
import dev.adagio.examples.report.advice.LedgerJson;
import dev.adagio.examples.report.advice.Terms;
import dev.adagio.examples.report.triage.Triage;
import dev.adagio.json.AdviceModelJson;
import dev.adagio.meeting.Rate;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adagio advise}. */
@Command(
        name = "advise",
        header = "Says what needs everybody at the same time, and what could be writing.",
        description = {
            "",
            "Weighs, for each meeting and each message that asks for one, what speaks for a call and what for writing; "
                    + "ranks the meetings that could be writing by the hours they take, and names series whose agenda "
                    + "never changes.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  adagio advise                            the sample workspace",
            "  adagio advise calendar.ics",
            "  adagio advise --plan calendar.ics        with what to write instead",
            "  adagio advise --plans plans calendar.ics",
            "  adagio advise --rate '40-90 EUR' calendar.ics",
            "  adagio advise --hours team.yaml --organizer ana@example.org calendar.ics",
            "  adagio advise --format html -o page.html calendar.ics",
            "  adagio advise --format jsonl calendar.ics mail.mbox",
            "  adagio advise --print-model > model.json; adagio advise --model model.json calendar.ics",
            "",
            "Status: 0, 2 wrong use, 3 some input could not be read (everything else was)."
        })
public final class AdviseCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, jsonl or html; otherwise text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--plan",
            description = "With text: below each verdict how to do it that way, as Markdown that can be sent.")
    private boolean plan;

    @Option(
            names = "--plans",
            paramLabel = "FOLDER",
            description =
                    "Also write there, for each meeting, how to do it as advised: one Markdown file each, ready to "
                            + "send. A file that is there with other content is kept.")
    private String plans = "";

    @Option(
            names = "--rate",
            paramLabel = "RANGE",
            description = "What an hour of a person costs, such as '40-90 EUR': hours are told in money as well.")
    private String rate = "";

    @Option(
            names = "--hours",
            paramLabel = "FILE",
            description = "The working hours of people, as YAML or JSON (see adagio deliver --help).")
    private String hours = "";

    @Option(
            names = "--organizer",
            paramLabel = "ID",
            description =
                    "Who reads this, such as an address. Of meetings that this person called, and of no others, it "
                            + "is told whom they take outside their hours.")
    private String organizer = "";

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "How factors are weighed, as JSON or YAML; what the file leaves out stays as it is.")
    private String model = "";

    @Option(names = "--print-model", description = "Write the model as JSON, with every factor, and do nothing else.")
    private boolean printed;

    @Mixin
    private Input input = new Input();

    public AdviseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.SARIF) {
            throw new Misuse("advise has no format sarif; it has text, json, jsonl and html");
        }
        Terms terms = terms();
        Adagio adagio = ModelFile.adagio(model);
        if (printed) {
            String json = AdviceModelJson.pretty(adagio.engine().advisor().describe());
            shell.out().write((json + "\n").getBytes(StandardCharsets.UTF_8));
            shell.out().flush();
            return Status.CLEAN;
        }
        return Work.status(shell, input, adagio, (out, run) -> planned(report(out, run, terms)));
    }

    private Terms terms() {
        Participant reader = organizer.isEmpty() ? null : Participant.named(organizer.toLowerCase(Locale.ROOT));
        if (reader != null && hours.isEmpty()) {
            throw new Misuse("--organizer needs --hours: whose hours are meant?");
        }
        try {
            return new Terms(
                    rate.isEmpty() ? null : Rate.parse(rate),
                    hours.isEmpty() ? List.of() : Configuration.team(hours).people(),
                    reader);
        } catch (IllegalArgumentException e) {
            throw new Misuse("--rate: " + e.getMessage(), e);
        }
    }

    private Report planned(Report report) {
        return plans.isEmpty() ? report : new PlansWriting(report, PlanFolder.at(plans), shell.err());
    }

    private Report report(Writer out, Run run, Terms terms) throws IOException {
        Ledger ledger = new Ledger();
        return switch (format) {
            case JSON ->
                new Bookkeeping(
                        ledger,
                        new JsonReport(
                                out,
                                run,
                                "advice",
                                AdviceForm::json,
                                end -> LedgerJson.write(end, ledger, terms.rate())));
            case JSONL -> new JsonlReport(out, AdviceForm::json);
            case HTML -> new Triage(out, run, terms);
            default -> new AdviceText(out, !input.quiet(), plan, terms);
        };
    }
}
