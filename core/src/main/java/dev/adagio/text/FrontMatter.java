package dev.adagio.text;

/** The YAML block that some Markdown files begin with. */
final class FrontMatter {

    private static final String FENCE = "---";

    private FrontMatter() {}

    /** The offset behind the closing fence of a front matter, or 0 where the text does not begin with one. */
    static int end(String text) {
        Line line = new Line(text, text.startsWith("\ufeff") ? 1 : 0, text.length());
        if (!line.advance() || line.length() != FENCE.length() || !line.startsWith(FENCE)) {
            return 0;
        }
        while (line.advance()) {
            if (line.length() == FENCE.length() && (line.startsWith(FENCE) || line.startsWith("..."))) {
                return line.next();
            }
        }
        return 0;
    }
}
