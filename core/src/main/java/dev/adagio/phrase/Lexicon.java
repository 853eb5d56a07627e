package dev.adagio.phrase;

import dev.adagio.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A named set of phrases that mean the same to a reader, with the antipatterns in which their words
 * mean something else: a phrase that overlaps an antipattern of its lexicon is not reported.
 *
 * <p>A phrase is a row of words, compared without regard to case, within one sentence:
 *
 * <table>
 * <caption>What may stand for a word</caption>
 * <tr><td>{@code word}</td><td>this word; a hyphen separates words</td></tr>
 * <tr><td>{@code ~wait}</td><td>any inflection of this word</td></tr>
 * <tr><td>{@code can|could}</td><td>either</td></tr>
 * <tr><td><code>{weekday}</code></td><td>any word of a word class</td></tr>
 * <tr><td>{@code [please|kindly]}</td><td>may be left out</td></tr>
 * <tr><td>{@code *}</td><td>any one token</td></tr>
 * <tr><td>{@code ..} or {@code ..5}</td><td>a gap of up to three, or five, tokens</td></tr>
 * <tr><td>{@code <number>}</td><td>a token of this {@link TokenKind}</td></tr>
 * <tr><td>{@code ^} and {@code $}</td><td>before or after these, nothing but signs and mentions in the sentence</td></tr>
 * </table>
 *
 * @param name unique among the lexicons of one automaton
 * @param phrases what to find
 * @param unless the antipatterns
 * @param classes the word classes that phrases refer to
 */
public record Lexicon(String name, List<String> phrases, List<String> unless, Map<String, List<String>> classes) {

    public Lexicon {
        name = name.intern(); // whoever asks for it mostly names it by a constant, which is then the same instance
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
        classes = Map.copyOf(classes);
    }

    /** A lexicon of these phrases, without antipatterns and word classes. */
    public static Lexicon of(String name, String... phrases) {
        return new Lexicon(name, List.of(phrases), List.of(), Map.of());
    }

    /** The same lexicon with these antipatterns added. */
    public Lexicon unless(String... antipatterns) {
        List<String> all = new ArrayList<>(unless);
        all.addAll(List.of(antipatterns));
        return new Lexicon(name, phrases, all, classes);
    }

    /**
     * Reads lexicons from lines: {@code = name} begins one, a line that begins with {@code - } is an antipattern, <code>
     * {class} = one two three</code> names words for all lexicons that follow, {@code #} begins a comment, and every
     * other line is a phrase.
     *
     * @throws PhraseSyntaxException if a line stands outside a lexicon
     */
    public static List<Lexicon> parse(String lines) {
        return LexiconFile.parse(lines);
    }
}
