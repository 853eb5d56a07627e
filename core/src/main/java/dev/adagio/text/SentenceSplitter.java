package dev.adagio.text;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills the tokens of a layout and divides them into sentences. Where a stop stands within running
 * text the JDK's {@link BreakIterator} is asked; breaks after abbreviations and initials are dropped.
 */
final class SentenceSplitter {

    private final String text;
    private final Tokens tokens;
    private final Cues cues;
    private final List<Sentence> sentences = new ArrayList<>();
    private int block;
    private @Nullable BreakIterator breaks;

    SentenceSplitter(String text, Tokens tokens, Cues cues) {
        this.text = text;
        this.tokens = tokens;
        this.cues = cues;
    }

    List<Sentence> split(Layout layout) {
        split(layout, 0, layout.blockCount());
        return sentences();
    }

    /** Fills in the tokens and sentences of some blocks. */
    void split(Layout layout, int firstBlock, int endBlock) {
        for (block = firstBlock; block < endBlock; block++) {
            int passage = tokens.count();
            for (int s = layout.firstSegment(block); s < layout.endSegment(block); s++) {
                Layout.Content content = layout.content(s);
                if (content == Layout.Content.BREAK) {
                    passage(passage);
                    passage = tokens.count();
                } else if (content == Layout.Content.TEXT) {
                    TokenScanner.scan(text, layout.start(s), layout.end(s), tokens);
                } else {
                    tokens.add(content.kind, layout.start(s), layout.end(s));
                }
            }
            passage(passage);
        }
    }

    /** Takes over a sentence that is known, with its tokens already in place. */
    void add(Sentence sentence) {
        sentences.add(sentence);
    }

    List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    /** Divides the tokens from this one to the last into sentences. */
    private void passage(int first) {
        int end = tokens.count();
        if (!mayBreakWithin(first, end)) {
            sentence(first, end);
            return;
        }
        BreakIterator breaks = breaksFrom(first, end);
        int sentence = first;
        int next = breaks.next();
        for (int token = first + 1; token < end; token++) {
            while (next != BreakIterator.DONE && next < tokens.end(token - 1)) {
                next = breaks.next();
            }
            if (next == BreakIterator.DONE) {
                break;
            }
            if (next <= tokens.start(token) && isEnd(first, token - 1) && !goesOn(token)) {
                sentence(sentence, token);
                sentence = token;
            }
        }
        sentence(sentence, end);
    }

    private BreakIterator breaksFrom(int first, int end) {
        BreakIterator iterator = breaks;
        if (iterator == null) {
            iterator = BreakIterator.getSentenceInstance(Locale.ROOT);
            breaks = iterator;
        }
        int from = tokens.start(first);
        iterator.setText(new StringCharacterIterator(text, from, tokens.end(end - 1), from));
        return iterator;
    }

    private boolean mayBreakWithin(int first, int end) {
        for (int token = first; token < end - 1; token++) {
            if (tokens.kind(token) == TokenKind.PUNCTUATION && isTerminator(text.charAt(tokens.start(token)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u3002' || c == '\uff1f' || c == '\uff01';
    }

    /** Whether a small letter follows a closing sign, or a mark that lies at the word: no new sentence begins there. */
    private boolean goesOn(int token) {
        char first = text.charAt(tokens.start(token));
        char last = text.charAt(tokens.end(token - 1) - 1);
        if (!Character.isLowerCase(first)) {
            return false;
        }
        boolean closed = last == ')' || last == ']' || last == '"' || last == '\u201d' || last == '\u2019';
        boolean attached = tokens.end(token - 1) == tokens.start(token) && last == '?';
        return closed || attached;
    }

    private boolean isEnd(int first, int last) {
        if (last == first || tokens.end(last) - tokens.start(last) != 1 || text.charAt(tokens.start(last)) != '.') {
            return true;
        }
        int before = last - 1;
        if (tokens.end(before) != tokens.start(last) || tokens.kind(before) != TokenKind.WORD) {
            return true;
        }
        boolean initial = tokens.end(before) - tokens.start(before) == 1
                && Character.isUpperCase(text.charAt(tokens.start(before)))
                && text.charAt(tokens.start(before)) != 'I';
        return !initial
                && !cues.abbreviations().contains(Characters.word(text, tokens.start(before), tokens.end(before)));
    }

    private void sentence(int first, int end) {
        if (first < end) {
            Span span = new Span(tokens.start(first), tokens.end(end - 1));
            sentences.add(new Sentence(span, block, first, end));
        }
    }
}
