package dev.adagio.decision.search;

import dev.adagio.decision.vocabulary.Words;
import java.util.function.Consumer;

/** The words of a text as they are looked for: without case and accents; of scripts without blanks, each character. */
final class Terms {

    private static final int LONGEST = 60;

    private Terms() {}

    static void each(CharSequence text, int from, int to, Consumer<String> term) {
        int start = -1;
        for (int at = from; at <= to; at++) {
            boolean word = at < to && Character.isLetterOrDigit(text.charAt(at));
            boolean alone = word && Words.isUnspaced(text.charAt(at));
            if (start >= 0 && (!word || alone)) {
                add(text, start, at, term);
                start = -1;
            }
            if (alone) {
                add(text, at, at + 1, term);
            } else if (word && start < 0) {
                start = at;
            }
        }
    }

    private static void add(CharSequence text, int start, int end, Consumer<String> term) {
        String folded = Words.folded(
                text.subSequence(start, Math.min(end, start + LONGEST)).toString());
        if (!folded.isEmpty()) {
            term.accept(folded);
        }
    }
}
