package dev.adagio.text;

import java.util.List;
import java.util.Objects;

/**
 * The reading of a text that was edited, and how much of it was known before.
 *
 * @param reading equal to one made anew
 * @param head how many sentences at its beginning are those of the reading before
 * @param tail how many sentences at its end are those of the reading before, moved with the text and, by the same
 *     way each, in their blocks and tokens
 */
public record Rereading(Reading reading, int head, int tail) {

    /** So many tokens an edit mostly adds at most: those of a sentence or two. */
    private static final int MORE = 64;

    public Rereading {
        Objects.requireNonNull(reading, "reading");
    }

    /** The text is laid out anew; blocks that are read from the same places as before keep their sentences. */
    static Rereading of(String text, Layout layout, Reading before, Span changed, Cues cues) {
        int length = before.text().length();
        int shift = text.length() - length;
        Objects.checkFromToIndex(changed.start(), changed.end(), length);
        Objects.checkFromToIndex(changed.start(), changed.end() + shift, text.length());
        Layout old = before.layout();
        int least = Math.min(layout.blockCount(), old.blockCount());
        int first = 0;
        while (first < least && layout.readTo(first) <= changed.start() && layout.isLike(first, old, first, 0)) {
            first++;
        }
        int last = 0;
        while (last < least - first
                && old.readFrom(old.blockCount() - 1 - last) >= changed.end()
                && layout.isLike(layout.blockCount() - 1 - last, old, old.blockCount() - 1 - last, shift)) {
            last++;
        }
        Tokens tokens = new Tokens(text, before.tokenCount() + MORE);
        SentenceSplitter splitter = new SentenceSplitter(text, tokens, cues);
        List<Sentence> known = before.sentences();
        int head = firstOf(known, first);
        int tail = firstOf(known, old.blockCount() - last);
        int headTokens = head == 0 ? 0 : known.get(head - 1).endToken();
        tokens.add(before.tokens(), 0, headTokens, 0);
        known.subList(0, head).forEach(splitter::add);
        splitter.split(layout, first, layout.blockCount() - last);
        if (tail < known.size()) {
            int from = known.get(tail).firstToken();
            int moved = tokens.count() - from;
            int blocks = layout.blockCount() - old.blockCount();
            tokens.add(before.tokens(), from, before.tokenCount(), shift);
            for (Sentence sentence : known.subList(tail, known.size())) {
                splitter.add(sentence.moved(shift, blocks, moved));
            }
        }
        return new Rereading(new Reading(text, layout, tokens, splitter.sentences()), head, known.size() - tail);
    }

    /** The index of the first sentence of this block or a later one. */
    private static int firstOf(List<Sentence> sentences, int block) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).block() < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
