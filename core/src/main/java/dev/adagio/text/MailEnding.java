package dev.adagio.text;

/** Where in a mail the author's own words end. */
final class MailEnding {

    private static final int LONGEST_SIGNATURE_LINE = 70;
    private static final int MOST_SIGNATURE_LINES = 10;
    private static final int LONGEST_HEADER_NAME = 20;
    private static final int LONGEST_STAMP = 100;
    private static final int LONGEST_NAME = 40;

    private final Cues cues;

    MailEnding(Cues cues) {
        this.cues = cues;
    }

    /**
     * Where forwarded or earlier mail begins: at a dashed separator with words, or at two header lines, with the lines
     * above them that tell who wrote when. The length of the text where there is none.
     */
    int history(String text) {
        int headers = -1;
        int stamp = -1;
        int name = -1;
        boolean open = false;
        Line line = new Line(text, 0, text.length());
        while (line.advance()) {
            if (line.isBlank()) {
                name = -1;
                continue;
            }
            if (isSeparator(text, line)) {
                return line.from();
            }
            boolean header = isHeader(text, line);
            if (header && headers >= 0) {
                return headers;
            }
            if (header) {
                headers = stamp >= 0 ? stamp : line.from();
            } else if (!open && !isAddress(text, line)) {
                headers = -1;
            }
            if (!header) {
                stamp = !isStamp(text, line) ? -1 : stamp >= 0 ? stamp : name >= 0 ? name : line.from();
            }
            open = headers >= 0 && line.last() == ',';
            name = isName(line) ? line.from() : -1;
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

    /** Dashes or underscores on both sides of some words, perhaps broken over two lines: the mark of forwarding programs. */
    private static boolean isSeparator(String text, Line line) {
        if (line.length() < 8 || (!line.startsWith("---") && !line.startsWith("___"))) {
            return false;
        }
        boolean letters = false;
        for (int i = line.start(); i < line.end() && !letters; i++) {
            letters = Characters.isLetter(text.charAt(i));
        }
        return letters && (isRuled(line) || (line.startsWith("--------") && isRuledBelow(text, line)));
    }

    private static boolean isRuled(Line line) {
        return line.last() == '-' || line.last() == '_';
    }

    private static boolean isRuledBelow(String text, Line line) {
        Line below = new Line(text, line.next(), text.length());
        return below.advance() && !below.isBlank() && below.endsWith("--------");
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

    /** Recipients that did not fit into the line of their header. */
    private static boolean isAddress(String text, Line line) {
        return has(text, line, '@') || has(text, line, '/');
    }

    /** An address or a date by numbers, alone in a line: who wrote, and when. */
    private static boolean isStamp(String text, Line line) {
        return line.length() <= LONGEST_STAMP
                && !Characters.endsSentence(line.last())
                && (has(text, line, '@') || isDated(text, line));
    }

    private static boolean isDated(String text, Line line) {
        int slashes = 0;
        for (int i = line.start() + 1; i < line.end() - 1; i++) {
            if (text.charAt(i) == '/'
                    && Characters.isDigit(text.charAt(i - 1))
                    && Characters.isDigit(text.charAt(i + 1))) {
                slashes++;
            }
        }
        return slashes == 2;
    }

    /** A few words without a stop may be a name. */
    private static boolean isName(Line line) {
        char last = line.last();
        return line.length() <= LONGEST_NAME && !Characters.endsSentence(last) && last != ',' && last != ':';
    }

    private static boolean has(String text, Line line, char c) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) != c) {
            at++;
        }
        return at < line.end();
    }
}
