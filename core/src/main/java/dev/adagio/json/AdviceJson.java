package dev.adagio.json;

import java.io.IOException;

/**
 * Advice as JSON, one object in one line each. The form is described by a JSON Schema; keys it does not
 * name may be added in later releases. Thread-safe.
 */
public final class AdviceJson {

    private static final Form<AdviceDocument> FORM = new Form<>(AdviceDocument.class, "advice.schema.json");

    private AdviceJson() {}

    /** Advice as JSON. */
    public static String write(AdviceDocument advice) {
        return FORM.write(advice);
    }

    /**
     * Writes advice as JSON, without a line end; what it is written to is not closed.
     *
     * @throws IOException if it cannot be written there
     */
    public static void write(AdviceDocument advice, Appendable out) throws IOException {
        FORM.write(advice, out);
    }

    /**
     * Reads what {@link #write} wrote. Keys that are not known are passed over.
     *
     * @throws IllegalArgumentException if it is no advice in this form; the message says where
     */
    public static AdviceDocument read(String json) {
        return FORM.read(json);
    }

    /** The JSON Schema (draft 2020-12) of the form. */
    public static String schema() {
        return FORM.schema();
    }
}
