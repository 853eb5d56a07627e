package dev.adagio.examples.decisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.log.Problem;
import dev.adagio.examples.report.Format;
import dev.adagio.examples.report.sarif.SarifReport;
import dev.adagio.excerpt.LineMap;
import dev.adagio.excerpt.Prose;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Problems of a log as a compiler writes them, as JSON, or as SARIF 2.1.0. */
public final class ProblemReport {

    private final DecisionLog log;
    private final List<RuleInfo> rules;
    private final List<Problem> problems;
    private final Map<String, LineMap> lines = new HashMap<>();

    /**
     * The report of these problems.
     *
     * @param rules the rules that were asked
     */
    public ProblemReport(DecisionLog log, List<RuleInfo> rules, List<Problem> problems) {
        this.rules = List.copyOf(rules);
        this.log = log;
        this.problems = List.copyOf(problems);
    }

    /** Writes it; what it is written to is not closed. */
    public void write(Format format, Writer out) throws IOException {
        if (format == Format.TEXT) {
            text(out);
            return;
        }
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .useDefaultPrettyPrinter()) {
            if (format == Format.SARIF) {
                sarif(json);
            } else {
                json(json);
            }
        }
        out.write('\n');
    }

    private void text(Writer out) throws IOException {
        for (Problem problem : problems) {
            Finding finding = problem.finding();
            out.write(Prose.line(problem.record().path()) + ":" + line(problem) + ":" + column(problem) + ": "
                    + finding.severity().word() + "[" + finding.rule() + "]: " + Prose.line(finding.seen())
                    + (finding.fix() == null ? "" : " (--repair mends it)") + "\n");
        }
        long repairable =
                problems.stream().filter(each -> each.finding().fix() != null).count();
        out.write(log.records().size() + " records, " + problems.size() + " problems"
                + (repairable == 0 ? "" : ", " + repairable + " of them can be repaired") + "\n");
    }

    private LineMap lines(Problem problem) {
        return lines.computeIfAbsent(
                problem.record().path(), path -> LineMap.of(problem.record().text()));
    }

    private int line(Problem problem) {
        return lines(problem).line(problem.finding().span().start());
    }

    private int column(Problem problem) {
        return lines(problem).column(problem.finding().span().start());
    }

    private void json(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("version", 1);
        out.writeNumberField("records", log.records().size());
        out.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            Finding finding = problem.finding();
            out.writeStartObject();
            out.writeStringField("rule", finding.rule());
            out.writeStringField("severity", finding.severity().word());
            out.writeStringField("path", problem.record().path());
            out.writeNumberField("line", line(problem));
            out.writeNumberField("column", column(problem));
            out.writeNumberField("start", finding.span().start());
            out.writeNumberField("end", finding.span().end());
            out.writeStringField("seen", finding.seen());
            out.writeStringField("why", finding.why());
            out.writeStringField("clears", finding.remedy());
            out.writeBooleanField("repairable", finding.fix() != null);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void sarif(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "adagio");
        out.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules) {
            out.writeStartObject();
            out.writeStringField("id", rule.id());
            message(out, "shortDescription", rule.title());
            message(out, "help", rule.rationale() + " " + rule.remedy());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
        for (Problem problem : problems) {
            result(out, problem);
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void result(JsonGenerator out, Problem problem) throws IOException {
        Span span = problem.finding().span();
        out.writeStartObject();
        out.writeStringField("ruleId", problem.finding().rule());
        out.writeStringField("level", SarifReport.level(problem.finding().severity()));
        message(out, "message", problem.finding().seen());
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", SarifReport.uri(problem.record().path()));
        out.writeEndObject();
        out.writeObjectFieldStart("region");
        out.writeNumberField("startLine", line(problem));
        out.writeNumberField("startColumn", column(problem));
        out.writeNumberField("endLine", lines(problem).line(span.end()));
        out.writeNumberField("endColumn", lines(problem).column(span.end()));
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void message(JsonGenerator out, String key, String text) throws IOException {
        out.writeObjectFieldStart(key);
        out.writeStringField("text", text);
        out.writeEndObject();
    }
}
