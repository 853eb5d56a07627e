package dev.adagio.json;

import dev.adagio.model.Workspace;

/** Workspaces as JSON. Thread-safe. */
public final class WorkspaceJson {

    private static final Form<WorkspaceDocument> FORM =
            new Form<>(WorkspaceDocument.class, "workspace.schema.json").strict();

    private WorkspaceJson() {}

    /**
     * Reads a workspace.
     *
     * @throws IllegalArgumentException if anything in it cannot be meant: with all that is wrong, one line each, or with
     *     the line and column at which it is no JSON of this form
     */
    public static Workspace read(String json) {
        return new WorkspaceReading(FORM.read(json)).workspace();
    }

    /** The JSON Schema (draft 2020-12) of the form. */
    public static String schema() {
        return FORM.schema();
    }
}
