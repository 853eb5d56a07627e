package dev.adagio.examples.cli.decisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.Adagio;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.cli.shell.Destination;
import dev.adagio.examples.cli.shell.Input;
import dev.adagio.examples.cli.shell.Inputs;
import dev.adagio.examples.cli.shell.Misuse;
import dev.adagio.examples.cli.shell.Shell;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.cli.shell.Version;
import dev.adagio.examples.decisions.DecisionSink;
import dev.adagio.examples.report.Format;
import dev.adagio.excerpt.LineMap;
import dev.adagio.rules.decisions.DecisionFinder;
import dev.adagio.rules.decisions.FoundDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adagio decisions find}. */
@Command(
        name = "find",
        header = "Finds decisions in conversations that the log does not know, with a draft of a record for each.",
        description = {
            "",
            "Not recorded: no record mentions it. Contradicts: it gives up what a record says is decided. Reopens: it "
                    + "takes up what a record says is over, or asks it anew. Each with the sentence, word for word.",
            ""
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Status: 0 all is recorded, 1 something is not, 2 wrong use, 3 some input could not be read."})
final class FindCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--log",
            paramLabel = "FOLDER",
            description = "The folder of the log; otherwise nothing is recorded yet.")
    private String folder = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or jsonl; otherwise text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--confidence",
            paramLabel = "SURE",
            defaultValue = "0.5",
            description = "How sure it has to be that something is a decision, from 0 to 1; otherwise 0.5.")
    private double confidence = 0.5;

    @Option(
            names = {"-a", "--all"},
            description = "Tell also of what sounds like a decision and is not plainly announced as one.")
    private boolean all;

    @Mixin
    private Input input = new Input();

    private long announced;
    private long count;

    FindCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (format != Format.TEXT && format != Format.JSONL) {
            throw new Misuse("find has no format " + format.word() + "; it has text and jsonl");
        }
        DecisionLog log = folder.isEmpty()
                ? DecisionLog.of(List.of())
                : LogInput.read(shell, LogInput.open(folder)).log();
        Unread unread = new Unread(shell, input.quiet());
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        DecisionFinder plain = DecisionFinder.of(Adagio.create().engine(), log).from(confidence);
        DecisionFinder finder = all ? plain.withAll() : plain;
        try (Inputs inputs = input.open(shell);
                Destination destination = input.destination(shell)) {
            destination.write(out -> {
                inputs.archive()
                        .read(new DecisionSink(
                                finder,
                                (origin, found) -> {
                                    announced++;
                                    if (found.isNews()) {
                                        write(out, origin, found, finder.draft(found, today, origin.toString()));
                                    }
                                },
                                unread));
                if (format == Format.TEXT) {
                    out.write(announced + " decisions announced, " + count + " of them not as the log has it\n");
                }
            });
        }
        return Status.of(count > 0, unread.any());
    }

    private void write(Writer out, Origin origin, FoundDecision found, String draft) {
        count++;
        try {
            if (format == Format.JSONL) {
                json(out, origin, found, draft);
            } else {
                int line = LineMap.of(found.message().text()).line(found.span().start());
                out.write(origin + ": line " + line + " of the message, " + found.says() + ": "
                        + found.statement() + "\n\n"
                        + draft.indent(4).replaceAll("(?m)^ +$", "") + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(Writer out, Origin origin, FoundDecision found, String draft) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("file", origin.file());
            json.writeNumberField("line", origin.line());
            json.writeStringField("id", found.message().id());
            json.writeStringField("statement", found.statement());
            json.writeNumberField("confidence", found.confidence());
            json.writeStringField("kind", found.kind().name().toLowerCase(Locale.ROOT));
            if (found.record() != null) {
                json.writeStringField("record", found.record().path());
            }
            json.writeStringField("draft", draft);
            json.writeEndObject();
        }
        out.write('\n');
    }
}
