package dev.adagio.declarative.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The figures that formulas of readability are made of, counted over the prose of a text. */
final class TextMetrics {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=[\"')\\]]*(?:\\s|$))");
    private static final int LONG_WORD = 6;
    private static final int COMPLEX = 3;

    private TextMetrics() {}

    static Map<String, Double> of(StyledText text) {
        Map<String, Double> figures = new TreeMap<>();
        for (int level = 1; level <= 6; level++) {
            figures.put("heading_h" + level, (double) text.count("heading.h" + level));
        }
        figures.put("list", (double) text.count("list"));
        figures.put("blockquote", (double) text.count("blockquote"));
        figures.put("pre", (double) text.count("code"));
        figures.put("paragraphs", (double) text.count("paragraph"));
        prose(text.prose(), figures);
        return figures;
    }

    private static void prose(List<String> parts, Map<String, Double> figures) {
        double sentences = 0;
        double characters = 0;
        double syllables = 0;
        double complex = 0;
        double longWords = 0;
        double words = 0;
        for (String part : parts) {
            sentences += Math.max(1, SENTENCE_END.matcher(part).results().count());
            for (MatchResult word : (Iterable<MatchResult>) WORD.matcher(part).results()::iterator) {
                int count = syllables(word.group().toLowerCase(Locale.ROOT));
                words++;
                characters += word.group().length();
                syllables += count;
                complex += count >= COMPLEX ? 1 : 0;
                longWords += word.group().length() > LONG_WORD ? 1 : 0;
            }
        }
        figures.put("words", words);
        figures.put("sentences", sentences);
        figures.put("characters", characters);
        figures.put("syllables", syllables);
        figures.put("complex_words", complex);
        figures.put("polysyllabic_words", complex);
        figures.put("long_words", longWords);
    }

    /** About how many: the runs of vowels, without a silent e in the end. */
    static int syllables(String word) {
        int count = (int) SYLLABLE.matcher(word).results().count();
        if (word.endsWith("e") && !word.endsWith("le") && count > 1) {
            count--;
        }
        if ((word.endsWith("es") || word.endsWith("ed"))
                && count > 1
                && !word.matches(".*(?:[sxz]es|[cs]hes|[dt]ed)$")) {
            count--;
        }
        return Math.max(1, count);
    }
}
