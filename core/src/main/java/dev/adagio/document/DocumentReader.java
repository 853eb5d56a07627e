package dev.adagio.document;

import dev.adagio.document.Document.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the layout of a text. Any text gives a document, in time linear in its length. Reading has
 * no state; one reader serves all threads.
 */
public final class DocumentReader {

    /** A reader. */
    public DocumentReader() {}

    /**
     * Reads a document.
     *
     * @param name the name of its file, whose ending tells the syntax
     * @param text all of it
     */
    public Document read(String name, String text) {
        Syntax syntax = Syntax.of(name);
        List<Problem> problems = new ArrayList<>();
        FrontMatter front = syntax == Syntax.YAML ? FrontMatter.whole(text, problems) : FrontMatter.of(text, problems);
        List<Line> lines = new ArrayList<>(front.lines());
        lines.addAll(body(syntax, text, front.end(), problems));
        List<Field> fields = new ArrayList<>(front.fields());
        fields.addAll(new FieldCollector(text, lines).collect());
        return new Document(text, syntax, lines, Sections.of(text, lines), fields, problems);
    }

    private static List<Line> body(Syntax syntax, String text, int from, List<Problem> problems) {
        return switch (syntax) {
            case MARKDOWN -> new MarkdownLines(text, from, problems).read();
            case ASCIIDOC -> new AsciiDocLines(text, from, problems).read();
            case RESTRUCTURED_TEXT -> new RestructuredLines(text, from).read();
            case YAML -> List.of();
        };
    }
}
