package dev.adagio.decision.writing;

import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Syntax;

/** How a markup writes headings, and the data of a record that has no front matter. */
final class Headings {

    /** What underlines the headings of reStructuredText, from the title down. */
    private static final String UNDERLINES = "=-~^\"'";

    private static final int HIGHEST = UNDERLINES.length();
    private static final int SHORTEST = 3;

    private final Syntax syntax;

    Headings(Syntax syntax) {
        this.syntax = syntax;
    }

    /** A heading of this level, from 1; the underline with it, where there is one. */
    String heading(int level, String words) {
        int within = Math.max(1, Math.min(HIGHEST, level));
        return switch (syntax) {
            case RESTRUCTURED_TEXT ->
                words + "\n" + String.valueOf(UNDERLINES.charAt(within - 1)).repeat(width(words));
            case ASCIIDOC -> "=".repeat(within) + " " + words;
            case MARKDOWN, YAML -> "#".repeat(within) + " " + words;
        };
    }

    /** Data of the whole document, as a line below its title. */
    String attribute(String name, String value) {
        return ":" + name + ": " + value;
    }

    /** An underline is at least as wide as the heading; a character of Chinese is as wide as two. */
    private static int width(String words) {
        int wide = (int) words.chars().filter(c -> Words.isUnspaced((char) c)).count();
        return Math.max(SHORTEST, words.length() + wide);
    }
}
