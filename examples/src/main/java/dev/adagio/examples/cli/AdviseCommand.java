package dev.adagio.examples.cli;

import dev.adagio.Adagio;
import dev.adagio.examples.report.Format;
import dev.adagio.examples.report.JsonReport;
import dev.adagio.examples.report.JsonlReport;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.advice.AdviceForm;
import dev.adagio.examples.report.advice.AdviceText;
import java.io.IOException;
import java.io.Writer;
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
            "Weighs, for each meeting and each message that asks for one, what speaks for a call and what for writing, "
                    + "and ranks the meetings that could be writing by the hours they take.",
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
            "  adagio advise --format jsonl calendar.ics mail.mbox",
            "",
            "Status: 0, 2 wrong use, 3 some input could not be read (everything else was)."
        })
final class AdviseCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or jsonl; otherwise text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--plan",
            description = "With text: below each verdict how to do it that way, as Markdown that can be sent.")
    private boolean plan;

    @Mixin
    private Input input = new Input();

    AdviseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.SARIF || format == Format.HTML) {
            throw new Misuse("advise has no format " + format.word() + "; it has text, json and jsonl");
        }
        Count count = Work.run(shell, input, Adagio.create(), this::report);
        return count.unread() ? Status.UNREAD : Status.CLEAN;
    }

    private Report report(Writer out, Run run) throws IOException {
        return switch (format) {
            case JSON -> new JsonReport(out, run, "advice", AdviceForm::json);
            case JSONL -> new JsonlReport(out, AdviceForm::json);
            default -> new AdviceText(out, !input.quiet, plan);
        };
    }
}
