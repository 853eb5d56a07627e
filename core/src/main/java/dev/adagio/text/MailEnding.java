package dev.adagio.text;

/** Where in a mail the author's own words end. */
final class MailEnding {

    private static final int LONGEST_SIGNATURE_LINE = 70;
    private static final int MOST_SIGNATURE_LINES = 10;
    private static final int LONGEST_HEADER_NAME = 20;

    private final Cues cues;

    MailEnding(Cues cues) {
        this.cues = cues;
    }

    /** Where forwarded or earlier mail begins: at a dashed separator with words or at two header lines in a row. */
    int history(String text) {
        int headerStart = -1;
        Line line = new Line(text, 0, text.length());
        while (line.advance()) {
            if (line.isBlank()) {
                continue;
            }
            if (isSeparator(text, line)) {
                return line.from();
            }
            if (!isHeader(text, line)) {
                headerStart = -1;
            } else if (headerStart >= 0) {
                return headerStart;
            } else {
                headerStart = line.from();
            }
        }
        return text.length();
    }

    /** Where the signature begins, or {@code limit} where there is none. */
    int signature(String text, int limit) {
        int signOff = limit;
        int linesSince = 0;
        Line line = new Line(text, 0, limit);
        while (line.advance()) {
            if (line.length() == 2 && line.startsWith("--")) {
                return line.from();
            }
            if (line.isBlank()) {
                continue;
            }
            if (line.from() > 0 && isSignOff(text, line)) {
                signOff = line.from();
                linesSince = 0;
            } else if (++linesSince > MOST_SIGNATURE_LINES
                    || line.length() > LONGEST_SIGNATURE_LINE
                    || line.startsWith(">")
                    || line.last() == '?') {
                signOff = limit;
            }
        }
        return signOff;
    }

    private boolean isSignOff(String text, Line line) {
        int end = line.end();
        while (end > line.start() && ",.!-:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end - line.start() <= LONGEST_SIGNATURE_LINE
                && cues.signOffs().contains(Characters.word(text, line.start(), end));
    }

    /** Dashes or underscores on both sides of some words: the mark of forwarding programs. */
    private static boolean isSeparator(String text, Line line) {
        if (line.length() < 8 || (!line.startsWith("---") && !line.startsWith("___"))) {
            return false;
        }
        boolean letters = false;
        for (int i = line.start(); i < line.end() && !letters; i++) {
            letters = Characters.isLetter(text.charAt(i));
        }
        char last = line.last();
        return letters && (last == '-' || last == '_');
    }

    private boolean isHeader(String text, Line line) {
        int limit = Math.min(line.end(), line.start() + LONGEST_HEADER_NAME);
        for (int i = line.start(); i < limit; i++) {
            if (text.charAt(i) == ':') {
                return cues.headers().contains(Characters.word(text, line.start(), i));
            }
        }
        return false;
    }
}
