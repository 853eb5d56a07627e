package dev.adagio.json;

import dev.adagio.advice.AdviceModel;

/**
 * Models of advice as JSON. What is written is read by {@link dev.adagio.declarative.ModelReader}, strictly, since people
 * write it too. Thread-safe.
 */
public final class AdviceModelJson {

    private static final Form<AdviceModelDocument> FORM =
            new Form<>(AdviceModelDocument.class, "advice-model.schema.json");

    private AdviceModelJson() {}

    /** A model as JSON; see {@link dev.adagio.advice.Advisor#describe()} for one that names every factor. */
    public static String write(AdviceModel model) {
        return FORM.write(AdviceModelDocument.of(model));
    }

    /** The same in many lines, for people. */
    public static String pretty(AdviceModel model) {
        return FORM.pretty(AdviceModelDocument.of(model));
    }

    /** The JSON Schema (draft 2020-12) of the form. */
    public static String schema() {
        return FORM.schema();
    }
}
