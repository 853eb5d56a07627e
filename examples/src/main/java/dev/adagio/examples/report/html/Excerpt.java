package dev.adagio.examples.report.html;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import dev.adagio.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A short piece of a text with a place in it, cut where a sentence or line ends, or failing that
 * between two words.
 *
 * @param text the piece
 * @param from where the place begins in the piece
 * @param to where it ends
 * @param slack whether it is in Slack's mrkdwn
 * @param mended the piece after a fix, or null where there is none that lies within it
 */
record Excerpt(
        String text,
        int from,
        int to,
        boolean slack,
        @Nullable String mended) {

    private static final int AROUND = 110;
    private static final int LONGEST = 240;

    static Excerpt of(Message message, Span span, @Nullable Fix fix) {
        String text = message.text();
        int to = Math.min(span.end(), span.start() + LONGEST);
        Span piece = new Span(begin(text, span.start()), end(text, to));
        String cut = piece.of(text);
        return new Excerpt(
                cut,
                span.start() - piece.start(),
                Math.min(to, piece.end()) - piece.start(),
                message.markup() == Markup.SLACK,
                fix == null ? null : mended(cut, piece, fix));
    }

    /** How far it is from a length that reads well. */
    boolean readsWell() {
        return text.length() >= 20 && text.length() <= LONGEST;
    }

    private static @Nullable String mended(String cut, Span piece, Fix fix) {
        StringBuilder mended = new StringBuilder();
        int from = 0;
        for (Edit edit : fix.edits()) {
            if (!piece.contains(edit.span())) {
                return null;
            }
            mended.append(cut, from, edit.span().start() - piece.start()).append(edit.replacement());
            from = edit.span().end() - piece.start();
        }
        return mended.append(cut, from, cut.length()).toString();
    }

    private static int begin(String text, int place) {
        int earliest = Math.max(0, place - AROUND);
        for (int i = place; i > earliest; i--) {
            if (ends(text, i - 1)) {
                return skipBlanks(text, i, place);
            }
        }
        return earliest == 0 ? skipBlanks(text, 0, place) : wordAfter(text, earliest, place);
    }

    private static int end(String text, int place) {
        int latest = Math.min(text.length(), place + AROUND);
        for (int i = Math.max(1, place); i < latest; i++) {
            if (ends(text, i)) {
                return text.charAt(i) == '\n' ? i : i + 1;
            }
        }
        return latest == text.length() ? latest : wordBefore(text, latest, place);
    }

    /** Whether a line or a sentence ends with this character. */
    private static boolean ends(String text, int index) {
        char c = text.charAt(index);
        boolean stop = c == '.' || c == '!' || c == '?';
        return c == '\n' || (stop && index + 1 < text.length() && Character.isWhitespace(text.charAt(index + 1)));
    }

    private static int skipBlanks(String text, int from, int place) {
        int i = from;
        while (i < place && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordAfter(String text, int from, int place) {
        for (int i = from; i < place; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return place;
    }

    private static int wordBefore(String text, int to, int place) {
        for (int i = to; i > place; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i - 1;
            }
        }
        return place;
    }
}
