package dev.adagio.text;

/** Paragraphs, list items, quotes and fenced code, told apart line by line. */
final class LineLayouter implements Layout.Layouter {

    private static final String FENCE = "```";

    /** Divides a paragraph into segments. */
    interface Inline {
        void segments(String text, int from, int to, Layout layout);
    }

    private final Inline inline;
    private final String quoteMark;

    LineLayouter(Inline inline, String quoteMark) {
        this.inline = inline;
        this.quoteMark = quoteMark;
    }

    @Override
    public void layOut(String text, Layout layout) {
        layOut(text, 0, text.length(), layout);
    }

    void layOut(String text, int from, int limit, Layout layout) {
        Line line = new Line(text, from, limit);
        boolean more = line.advance();
        while (more) {
            if (line.isBlank()) {
                more = line.advance();
            } else if (line.startsWith(FENCE)) {
                more = code(line, layout);
            } else if (line.startsWith(quoteMark)) {
                more = quote(line, layout);
            } else {
                more = paragraph(text, line, layout);
            }
        }
    }

    private static boolean code(Line line, Layout layout) {
        int start = line.start();
        boolean closed = line.length() > FENCE.length() && line.endsWith(FENCE);
        int end = line.end();
        boolean more = line.advance();
        while (more && !closed) {
            end = line.end();
            closed = line.endsWith(FENCE);
            more = line.advance();
        }
        layout.block(BlockKind.CODE, start, end, 0);
        return more;
    }

    private boolean quote(Line line, Layout layout) {
        int start = line.start();
        int end = line.end();
        int depth = line.repeats(quoteMark);
        boolean more = line.advance();
        while (more && line.startsWith(quoteMark)) {
            end = line.end();
            more = line.advance();
        }
        layout.block(BlockKind.QUOTE, start, end, depth);
        return more;
    }

    private boolean paragraph(String text, Line line, Layout layout) {
        int marker = ListMarker.length(text, line.start(), line.end());
        int start = line.start();
        int end = line.end();
        boolean more = line.advance();
        while (more && continues(text, line)) {
            end = line.end();
            more = line.advance();
        }
        layout.block(marker > 0 ? BlockKind.LIST_ITEM : BlockKind.PROSE, start, end, marker > 0 ? 1 : 0);
        inline.segments(text, start + marker, end, layout);
        return more;
    }

    private boolean continues(String text, Line line) {
        return !line.isBlank()
                && !line.startsWith(quoteMark)
                && !line.startsWith(FENCE)
                && ListMarker.length(text, line.start(), line.end()) == 0;
    }
}
