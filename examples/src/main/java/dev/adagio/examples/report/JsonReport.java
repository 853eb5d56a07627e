package dev.adagio.examples.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;

/**
 * One JSON object for the whole run, a subject in each line. Its form is described by the JSON Schema
 * {@code report.schema.json} beside this class. Does not grow in memory.
 */
public final class JsonReport implements Report {

    /** The version of the form. */
    public static final int VERSION = 1;

    private final JsonGenerator out;
    private final Function<Reviewed, String> form;
    private final Appendix appendix;
    private final JsonSpool problems = new JsonSpool();

    /** Writes fields that are known only when all subjects have been seen. */
    public interface Appendix {
        void write(JsonGenerator out) throws IOException;
    }

    /**
     * A report of this run, written to and closing {@code out}.
     *
     * @param key what to call the subjects
     * @param form what to say of each, as JSON in one line
     */
    public JsonReport(Writer out, Run run, String key, Function<Reviewed, String> form) throws IOException {
        this(out, run, key, form, end -> {});
    }

    /**
     * A report of this run with fields of its own.
     *
     * @param key what to call the subjects
     * @param form what to say of each, as JSON in one line
     * @param appendix what to say at the end
     */
    public JsonReport(Writer out, Run run, String key, Function<Reviewed, String> form, Appendix appendix)
            throws IOException {
        this.form = form;
        this.appendix = appendix;
        this.out = JsonText.to(out);
        this.out.writeStartObject();
        this.out.writeNumberField("version", VERSION);
        this.out.writeObjectFieldStart("generator");
        this.out.writeStringField("name", "Adagio");
        this.out.writeStringField("version", run.version());
        this.out.writeEndObject();
        this.out.writeArrayFieldStart("inputs");
        for (String input : run.inputs()) {
            this.out.writeString(input);
        }
        this.out.writeEndArray();
        this.out.writeArrayFieldStart(key);
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        out.writeRawValue("\n" + form.apply(reviewed));
    }

    @Override
    public void problem(Problem problem) throws IOException {
        JsonGenerator spooled = problems.elements();
        spooled.writeStartObject();
        spooled.writeStringField("file", problem.file());
        if (problem.line() > 0) {
            spooled.writeNumberField("line", problem.line());
        }
        if (problem.column() > 0) {
            spooled.writeNumberField("column", problem.column());
        }
        spooled.writeStringField("reason", problem.reason());
        spooled.writeStringField("level", problem.level().name().toLowerCase(Locale.ROOT));
        spooled.writeEndObject();
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.writeEndArray();
        out.writeFieldName("problems");
        problems.writeTo(out);
        appendix.write(out);
        out.writeObjectFieldStart("counts");
        out.writeNumberField("messages", tally.messages());
        out.writeNumberField("meetings", tally.meetings());
        out.writeNumberField("conversations", tally.conversations());
        out.writeNumberField("clean", tally.clean());
        out.writeNumberField("estimated", tally.estimated());
        out.writeNumberField("ready", tally.ready());
        out.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            out.writeNumberField(severity.word(), tally.findings(severity));
        }
        out.writeEndObject();
        out.writeNumberField("problems", tally.problems());
        out.writeNumberField("failures", tally.failures());
        out.writeEndObject();
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        problems.close();
        out.close();
    }
}
