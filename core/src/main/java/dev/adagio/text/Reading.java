package dev.adagio.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text divided into blocks, sentences and tokens. Immutable and thread-safe. Tokens are kept in
 * columns; {@link #token(int)} makes an object of one.
 */
public final class Reading {

    private final String text;
    private final Layout layout;
    private final List<Block> blocks;
    private final Tokens tokens;
    private final List<Sentence> sentences;
    /** For each token the index of its sentence: asked for each phrase that is found. */
    private final int[] owners;

    private final int words;

    Reading(String text, Layout layout, Tokens tokens, List<Sentence> sentences) {
        this.text = text;
        this.layout = layout;
        this.blocks = layout.blocks();
        this.tokens = tokens;
        this.sentences = sentences;
        this.owners = owners(sentences, tokens.count());
        this.words = tokens.count(TokenKind.WORD) + tokens.count(TokenKind.NUMBER);
    }

    /** The original text. */
    public String text() {
        return text;
    }

    /** All blocks, in order, including those whose words are not the author's own. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The sentences of the author's own words, in order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The block a sentence belongs to. */
    public Block blockOf(Sentence sentence) {
        return blocks.get(sentence.block());
    }

    /** How many tokens the author's own words have. */
    public int tokenCount() {
        return tokens.count();
    }

    /**
     * One token.
     *
     * @throws IndexOutOfBoundsException if the index is not below {@link #tokenCount()}
     */
    public Token token(int index) {
        return new Token(kind(index), span(index), word(index));
    }

    /** What a token is. */
    public TokenKind kind(int index) {
        return tokens.kind(check(index));
    }

    /** The offset of a token's first character. */
    public int start(int index) {
        return tokens.start(check(index));
    }

    /** The offset after a token's last character. */
    public int end(int index) {
        return tokens.end(check(index));
    }

    /** Where a token lies. */
    public Span span(int index) {
        return new Span(start(index), end(index));
    }

    /** A token's characters in lower case, with a straight apostrophe. */
    public String word(int index) {
        return Characters.word(text, start(index), end(index));
    }

    /** Whether a token's characters are this word, given in lower case with a straight apostrophe. */
    public boolean is(int index, String word) {
        return Characters.matches(word, text, start(index), end(index));
    }

    /** Whether a token's characters are this part of some letters, given as in {@link #is(int, String)}. */
    public boolean is(int index, char[] letters, int from, int to) {
        return Characters.matches(letters, from, to, text, start(index), end(index));
    }

    /** From the first of these tokens to the end of the last. */
    public Span span(int firstToken, int endToken) {
        return new Span(start(firstToken), end(endToken - 1));
    }

    /**
     * The index of the sentence that holds a token.
     *
     * @throws IndexOutOfBoundsException if the index is not below {@link #tokenCount()}
     */
    public int sentenceOf(int token) {
        return owners[check(token)];
    }

    private static int[] owners(List<Sentence> sentences, int tokens) {
        int[] owners = new int[tokens];
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Arrays.fill(owners, sentence.firstToken(), sentence.endToken(), i);
        }
        return owners;
    }

    /** How many words and numbers the author's own words have. */
    public int wordCount() {
        return words;
    }

    /** The {@link String#hashCode()} of {@link #word(int)}, known without making that string. */
    public int wordHash(int index) {
        return tokens.hash(check(index));
    }

    Layout layout() {
        return layout;
    }

    Tokens tokens() {
        return tokens;
    }

    private int check(int index) {
        if (index < 0 || index >= tokens.count()) {
            throw new IndexOutOfBoundsException("token " + index + " of " + tokens.count());
        }
        return index;
    }
}
