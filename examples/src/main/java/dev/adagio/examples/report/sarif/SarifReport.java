package dev.adagio.examples.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.engine.Failure;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.JsonSpool;
import dev.adagio.examples.report.JsonText;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Run;
import dev.adagio.examples.report.Tally;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place.InMessage;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One SARIF log with one run. Does not grow in memory. */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator out;
    private final JsonSpool notifications = new JsonSpool();
    private final Map<String, Integer> indexes = new HashMap<>();

    /** A report of this run, written to and closing {@code out}. */
    public SarifReport(Writer out, Run run) throws IOException {
        this.out = JsonText.to(out);
        this.out.writeStartObject();
        this.out.writeStringField("$schema", SCHEMA);
        this.out.writeStringField("version", "2.1.0");
        this.out.writeArrayFieldStart("runs");
        this.out.writeStartObject();
        this.out.writeObjectFieldStart("tool");
        this.out.writeObjectFieldStart("driver");
        this.out.writeStringField("name", "Adagio");
        this.out.writeStringField("version", run.version());
        rules(run.rules());
        this.out.writeEndObject();
        this.out.writeEndObject();
        this.out.writeStringField("columnKind", "utf16CodeUnits");
        this.out.writeArrayFieldStart("results");
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        Origin origin = reviewed.item().origin();
        List<Finding> findings = reviewed.review().withFixes();
        if (!findings.isEmpty()) {
            Location location = Location.of(origin, reviewed.review().message());
            for (Finding finding : findings) {
                new Result(out, location, where(finding, reviewed.item(), location))
                        .write(finding, indexes.getOrDefault(finding.rule(), -1));
            }
        }
        for (Failure failure : reviewed.review().failures()) {
            String says = failure.source() + " " + failure.says();
            notification(origin.file(), origin.line(), origin.column(), says, "error");
        }
    }

    /** The places of a finding beyond the text of what was reviewed: the first is where it is. Of a workspace no file is known for them. */
    private static List<Where> where(Finding finding, Item item, Location location) {
        if (item instanceof Item.WorkspaceItem) {
            return List.of();
        }
        return finding.places().stream()
                .filter(InMessage.class::isInstance)
                .map(InMessage.class::cast)
                .map(each -> new Where(
                        item instanceof Item.ConversationItem talk
                                ? Location.of(talk.origin(each.message()), each.message())
                                : location,
                        each.span()))
                .toList();
    }

    @Override
    public boolean advises() {
        return false;
    }

    @Override
    public void problem(Problem problem) throws IOException {
        String level = problem.level() == Problem.Level.ERROR ? "error" : "note";
        notification(problem.file(), problem.line(), problem.column(), problem.reason(), level);
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.writeEndArray();
        out.writeArrayFieldStart("invocations");
        out.writeStartObject();
        out.writeBooleanField("executionSuccessful", tally.problems() + tally.failures() == 0);
        out.writeFieldName("toolExecutionNotifications");
        notifications.writeTo(out);
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        notifications.close();
        out.close();
    }

    /** The name of a file as a URI reference. */
    public static String uri(String file) {
        return Location.uri(file);
    }

    /** A severity in the words of SARIF. */
    public static String level(Severity severity) {
        return switch (severity) {
            case HINT -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    private void rules(List<RuleInfo> rules) throws IOException {
        out.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules) {
            indexes.put(rule.id(), indexes.size());
            out.writeStartObject();
            out.writeStringField("id", rule.id());
            message("shortDescription", rule.title());
            message("fullDescription", rule.rationale());
            message("help", help(rule));
            out.writeObjectFieldStart("defaultConfiguration");
            out.writeStringField("level", level(rule.severity()));
            out.writeEndObject();
            out.writeObjectFieldStart("properties");
            out.writeArrayFieldStart("tags");
            out.writeString(rule.area());
            for (String tag : rule.tags()) {
                out.writeString(tag);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String help(RuleInfo rule) {
        StringBuilder help = new StringBuilder("What clears it: ").append(rule.remedy());
        rule.sources()
                .forEach(source -> help.append("\nSource: ")
                        .append(source.title())
                        .append(", ")
                        .append(source.reference()));
        return help.toString();
    }

    private void message(String name, String text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    private void notification(String file, long line, int column, String text, String level) throws IOException {
        JsonGenerator element = notifications.elements();
        element.writeStartObject();
        element.writeObjectFieldStart("message");
        element.writeStringField("text", text);
        element.writeEndObject();
        element.writeStringField("level", level);
        element.writeArrayFieldStart("locations");
        element.writeStartObject();
        element.writeObjectFieldStart("physicalLocation");
        element.writeObjectFieldStart("artifactLocation");
        element.writeStringField("uri", Location.uri(file));
        element.writeEndObject();
        if (line > 0) {
            element.writeObjectFieldStart("region");
            element.writeNumberField("startLine", line);
            if (column > 0) {
                element.writeNumberField("startColumn", column);
            }
            element.writeEndObject();
        }
        element.writeEndObject();
        element.writeEndObject();
        element.writeEndArray();
        element.writeEndObject();
    }
}
