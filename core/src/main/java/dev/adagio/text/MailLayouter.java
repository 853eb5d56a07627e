package dev.adagio.text;

/**
 * The plain-text body of a mail. What was forwarded or left below the reply, and the signature, are
 * cut off first; the line that introduces a quote goes with the quote; the rest is read as plain text.
 */
final class MailLayouter implements Layout.Layouter {

    private static final String QUOTE = ">";

    private final LineLayouter lines = new LineLayouter(Wrapping::mailed, QUOTE);
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

    /**
     * Quoted lines that some program joined to one line, with what was said before and after them. Where they end is
     * lost: behind the last mark the first sentence is taken for quoted, and what follows it for the author's.
     */
    private static final class FlowedQuote {

        private static final char MARK = '>';

        private FlowedQuote() {}

        /** Whether a line that begins with a mark is all there is, so that words of the author's must stand in it. */
        static boolean isWhole(String text, Line line, int limit) {
            return isBlank(text, 0, line.start()) && isBlank(text, line.end(), limit) && end(text, line) < line.end();
        }

        /** Without a copy of the text, for every quoted line asks. */
        private static boolean isBlank(String text, int from, int to) {
            int at = from;
            while (at < to && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at == to;
        }

        /**
         * Where the quote begins, or -1: at a mark between blanks that is not the only one on its line, for one alone may
         * compare two numbers.
         */
        static int start(String text, Line line) {
            int first = next(text, line.start() + 1, line.end());
            return first >= 0 && next(text, first + 1, line.end()) >= 0 ? first : -1;
        }

        /** Where it ends. */
        static int end(String text, Line line) {
            int last = line.start();
            for (int mark = next(text, last + 1, line.end()); mark >= 0; mark = next(text, mark + 1, line.end())) {
                last = mark;
            }
            while (last < line.end() && (text.charAt(last) == MARK || text.charAt(last) == ' ')) {
                last++;
            }
            boolean bracketed = last < line.end() && text.charAt(last) == '(';
            for (int i = last; i < line.end() - 2; i++) {
                if (bracketed ? text.charAt(i) == ')' : endsSentence(text, i)) {
                    return i + 1;
                }
            }
            return line.end();
        }

        private static boolean endsSentence(String text, int at) {
            char sign = text.charAt(at);
            return (sign == '.' || sign == '?' || sign == '!')
                    && text.charAt(at + 1) == ' '
                    && Character.isUpperCase(text.charAt(at + 2));
        }

        /** The first mark between blanks from here on, or -1. */
        private static int next(String text, int from, int to) {
            for (int i = from; i < to - 1; i++) {
                boolean mark = text.charAt(i) == MARK && text.charAt(i - 1) == ' ';
                if (mark && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == MARK)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
