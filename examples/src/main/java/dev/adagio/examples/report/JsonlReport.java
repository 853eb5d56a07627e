package dev.adagio.examples.report;

import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.json.ReviewDocument;
import dev.adagio.json.ReviewJson;
import java.io.IOException;
import java.io.Writer;

/** A JSON object a line for each subject, clean or not; problems have no line of their own. */
public final class JsonlReport implements Report {

    private final Writer out;

    /** A report written to and closing {@code out}. */
    public JsonlReport(Writer out) {
        this.out = out;
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        ReviewJson.write(document(reviewed), out);
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

    /** The review with the place it was found at. */
    static ReviewDocument document(Reviewed reviewed) {
        Origin origin = reviewed.item().origin();
        return ReviewDocument.of(reviewed.review()).at(origin.file(), origin.line());
    }
}
