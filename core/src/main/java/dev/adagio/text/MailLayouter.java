package dev.adagio.text;

/**
 * The plain-text body of a mail. What was forwarded or left below the reply, and the signature, are
 * cut off first; the line that introduces a quote goes with the quote; the rest is read as plain text.
 */
final class MailLayouter implements Layout.Layouter {

    private static final String QUOTE = ">";

    private final LineLayouter lines = new LineLayouter(Wrapping::segments, QUOTE);
    private final MailEnding ending;
    private final Attribution attribution;

    MailLayouter(Cues cues) {
        this.ending = new MailEnding(cues);
        this.attribution = new Attribution(cues);
    }

    @Override
    public void layOut(String text, Layout layout) {
        int earlier = ending.history(text);
        int signature = ending.signature(text, earlier);
        body(text, signature, layout);
        if (signature < earlier) {
            tail(text, BlockKind.SIGNATURE, signature, earlier, layout);
        }
        if (earlier < text.length()) {
            tail(text, BlockKind.HISTORY, earlier, text.length(), layout);
        }
    }

    /** Own words and quotes take turns; each quote begins with its attribution. */
    private void body(String text, int limit, Layout layout) {
        int from = 0;
        int paragraph = 0;
        Line line = new Line(text, 0, limit);
        while (line.advance()) {
            if (line.isBlank()) {
                paragraph = line.next();
            } else if (line.startsWith(QUOTE) && FlowedQuote.isWhole(text, line, limit)) {
                int end = FlowedQuote.end(text, line);
                layout.block(BlockKind.QUOTE, line.start(), end, 1);
                from = end;
            } else if (line.startsWith(QUOTE) && line.start() > from) {
                int quote = attribution.before(text, Math.max(from, paragraph), line.from());
                lines.layOut(text, from, quote, layout);
                int end = line.end();
                int depth = line.repeats(QUOTE);
                while (line.next() < limit && line.advance() && (line.isBlank() || line.startsWith(QUOTE))) {
                    end = line.isBlank() ? end : line.end();
                }
                layout.block(BlockKind.QUOTE, quote, end, depth);
                from = end;
                paragraph = line.from();
            } else {
                int quote = FlowedQuote.start(text, line);
                if (quote >= 0) {
                    int end = FlowedQuote.end(text, line);
                    lines.layOut(text, from, quote, layout);
                    layout.block(BlockKind.QUOTE, quote, end, 1);
                    from = end;
                }
            }
        }
        lines.layOut(text, from, limit, layout);
    }

    private static void tail(String text, BlockKind kind, int from, int to, Layout layout) {
        if (!text.substring(from, to).isBlank()) {
            layout.block(kind, from, to, 0);
        }
    }
}
