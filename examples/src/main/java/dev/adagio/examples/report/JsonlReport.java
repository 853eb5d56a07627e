package dev.adagio.examples.report;

import dev.adagio.examples.archive.item.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** A JSON object a line for each subject, clean or not; problems have no line of their own. */
public final class JsonlReport implements Report {

    private final Writer out;
    private final Function<Reviewed, String> form;

    /**
     * A report written to and closing {@code out}.
     *
     * @param form what to say of each subject, as JSON in one line
     */
    public JsonlReport(Writer out, Function<Reviewed, String> form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        out.write(form.apply(reviewed));
        out.write('\n');
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Tally tally) throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
