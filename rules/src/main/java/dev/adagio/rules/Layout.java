package dev.adagio.rules;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Passage;
import dev.adagio.text.Block;
import dev.adagio.text.Reading;
import dev.adagio.text.Sentence;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things stand in a text. */
public final class Layout {

    /** A paragraph of fewer words is a greeting or a farewell rather than a beginning or an end. */
    private static final int PARAGRAPH = 4;

    private final Reading reading;

    /** How many words there are before each token. */
    private final int[] words;

    /** The tokens between quotation marks. */
    private final BitSet quoted = new BitSet();

    /** The places of a text. */
    public Layout(Reading reading) {
        this.reading = reading;
        this.words = new int[reading.tokenCount() + 1];
        for (int i = 0; i < reading.tokenCount(); i++) {
            TokenKind kind = reading.kind(i);
            words[i + 1] = words[i] + (kind == TokenKind.WORD || kind == TokenKind.NUMBER ? 1 : 0);
        }
        if (hasMarks(reading.text())) {
            quote();
        }
    }

    private static boolean hasMarks(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0 || text.indexOf('\u201d') >= 0;
    }

    /** A mark that is not closed holds to the end of its block. */
    private void quote() {
        int open = 0;
        Span block = new Span(0, 0);
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.start(i) >= block.end()) {
                open = 0;
                block = reading.blockOf(reading.sentences().get(reading.sentenceOf(i)))
                        .span();
            }
            quoted.set(i, open > 0);
            String mark = reading.kind(i) == TokenKind.PUNCTUATION ? reading.word(i) : "";
            if (mark.contains("\u201c") || (mark.contains("\"") && open == 0)) {
                open++;
            } else if (mark.contains("\u201d") || mark.contains("\"")) {
                open = Math.max(0, open - 1);
            }
        }
    }

    /** The phrases of a lexicon in the author's own words, not between quotation marks. */
    public Stream<PhraseMatch> said(String lexicon, Passage passage) {
        return passage.phrases(lexicon).stream().filter(match -> !isQuoted(match.span()));
    }

    /** How many words come before it. */
    public int wordsBefore(Span span) {
        return words[firstFrom(span.start())];
    }

    /** How many words come after it. */
    public int wordsAfter(Span span) {
        return words[reading.tokenCount()] - words[firstFrom(span.end())];
    }

    /** The first sentence of the first paragraph. */
    public Optional<Span> firstSentence() {
        return reading.sentences().stream()
                .filter(sentence -> isParagraph(reading.blockOf(sentence).span()) && isParagraph(sentence.span()))
                .findFirst()
                .map(Sentence::span);
    }

    /** Whether it stands in the first sentence of the first paragraph. */
    public boolean isInFirstSentence(Span span) {
        return firstSentence().filter(first -> first.contains(span)).isPresent();
    }

    /** How many paragraphs there are. */
    public long paragraphs() {
        return blocks().distinct().count();
    }

    /** How many words the longest paragraph has. */
    public int longestParagraph() {
        return blocks().mapToInt(this::words).max().orElse(0);
    }

    /** Whether it stands in the first paragraph. */
    public boolean opens(Span span) {
        return blocks().findFirst().filter(block -> !block.overlaps(span)).isEmpty();
    }

    /** Whether it stands in the last paragraph. */
    public boolean closes(Span span) {
        return blocks().reduce((earlier, later) -> later)
                .filter(block -> !block.overlaps(span))
                .isEmpty();
    }

    /** The block of the author's own words in which it begins, if there is one. */
    public Optional<Block> blockAt(Span span) {
        return sentenceAt(span).map(reading::blockOf);
    }

    /** The sentence of the author's own words in which it begins, if there is one. */
    public Optional<Sentence> sentenceAt(Span span) {
        int token = firstFrom(span.start());
        return token == reading.tokenCount()
                ? Optional.empty()
                : Optional.of(reading.sentences().get(reading.sentenceOf(token)));
    }

    /** Whether it stands between quotation marks. */
    public boolean isQuoted(Span span) {
        int token = firstFrom(span.start());
        return token < reading.tokenCount() && quoted.get(token);
    }

    /** The words of a phrase, without the mark it may begin with. */
    public Span spoken(PhraseMatch match) {
        int first = match.firstToken();
        while (first + 1 < match.endToken() && reading.kind(first) == TokenKind.PUNCTUATION) {
            first++;
        }
        return new Span(reading.start(first), match.span().end());
    }

    private Stream<Span> blocks() {
        return reading.sentences().stream()
                .map(sentence -> reading.blockOf(sentence).span())
                .filter(this::isParagraph);
    }

    private boolean isParagraph(Span block) {
        return words(block) >= PARAGRAPH;
    }

    /** How many words it has. */
    public int words(Span part) {
        return words[firstFrom(part.end())] - words[firstFrom(part.start())];
    }

    /** The index of the first token that begins at or after an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = reading.tokenCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
