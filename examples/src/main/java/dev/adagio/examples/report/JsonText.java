package dev.adagio.examples.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON piece by piece. */
public final class JsonText {

    /** What is given up stays visibly unfinished: no bracket is closed that was not closed on purpose. */
    private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);

    private JsonText() {}

    /** A generator that writes to {@code out} and closes it. */
    public static JsonGenerator to(Writer out) throws IOException {
        return FACTORY.createGenerator(out);
    }
}
