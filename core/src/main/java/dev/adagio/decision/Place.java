package dev.adagio.decision;

/** Where in a record something is claimed. */
public enum Place {
    /** In the front matter. */
    FRONT_MATTER,
    /** In an attribute, a list item, a labelled line or a table, near the top. */
    FIELD,
    /** In a heading. */
    HEADING,
    /** In a section of its own. */
    SECTION,
    /** In prose. */
    PROSE,
    /** In the file's name or that of its folder. Such a claim has an empty span. */
    NAME,
    /** In a file of data beside the record. Its spans point into that file's text. */
    SIDECAR
}
