package dev.adagio.text;

/** The line or two before a quote that say who wrote it and when. */
final class Attribution {

    private static final int MOST_LINES = 3;

    private final Cues cues;

    Attribution(Cues cues) {
        this.cues = cues;
    }

    /** Where a quote that starts at {@code quote} begins with its attribution, not before {@code from}. */
    int before(String text, int from, int quote) {
        int start = from;
        int lines = 0;
        int lastEnd = -1;
        int lastStart = from;
        Line line = new Line(text, from, quote);
        while (line.advance()) {
            if (!line.isBlank()) {
                lines++;
                lastStart = line.start();
                lastEnd = line.end();
            }
        }
        if (lastEnd < 0 || text.charAt(lastEnd - 1) != ':' || !speaks(text, lastStart, lastEnd)) {
            return quote;
        }
        return lines <= MOST_LINES && hasDigit(text, start, lastEnd) ? start : lastStart;
    }

    private boolean speaks(String text, int from, int to) {
        int word = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !Characters.isLetter(text.charAt(i))) {
                if (i > word && cues.attributions().contains(Characters.word(text, word, i))) {
                    return true;
                }
                word = i + 1;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
