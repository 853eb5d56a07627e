package dev.adagio.document;

import java.util.Locale;

/** How a document marks its structure. */
public enum Syntax {
    /** Markdown of any flavour, MDX among them, and text without markup. */
    MARKDOWN,
    /** AsciiDoc. */
    ASCIIDOC,
    /** reStructuredText, with or without a preamble of header lines. */
    RESTRUCTURED_TEXT,
    /** Nothing but data. */
    YAML;

    /**
     * The syntax of a file.
     *
     * @param name its name or path; the ending decides, and Markdown is what has no telling one
     */
    public static Syntax of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "adoc", "asciidoc", "asc" -> ASCIIDOC;
            case "rst", "rest" -> RESTRUCTURED_TEXT;
            case "yaml", "yml" -> YAML;
            default -> MARKDOWN;
        };
    }
}
