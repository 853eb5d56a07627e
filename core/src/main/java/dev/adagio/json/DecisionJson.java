package dev.adagio.json;

import dev.adagio.decision.DecisionRecord;
import java.io.IOException;

/**
 * Decision records as JSON, one object in one line each. The form is described by a JSON Schema; keys
 * it does not name may be added in later releases. Thread-safe.
 */
public final class DecisionJson {

    private static final Form<DecisionDocument> FORM = new Form<>(DecisionDocument.class, "decision.schema.json");

    private DecisionJson() {}

    /** What a record says, as JSON. */
    public static String write(DecisionRecord record) {
        return write(DecisionDocument.of(record));
    }

    /** What a record says, as JSON. */
    public static String write(DecisionDocument record) {
        return FORM.write(record);
    }

    /**
     * Writes what a record says as JSON, without a line end; what it is written to is not closed.
     *
     * @throws IOException if it cannot be written there
     */
    public static void write(DecisionDocument record, Appendable out) throws IOException {
        FORM.write(record, out);
    }

    /**
     * Reads what {@link #write} wrote. Keys that are not known are passed over.
     *
     * @throws IllegalArgumentException if it is no record in this form; the message says where
     */
    public static DecisionDocument read(String json) {
        return FORM.read(json);
    }

    /** The JSON Schema (draft 2020-12) of the form. */
    public static String schema() {
        return FORM.schema();
    }
}
