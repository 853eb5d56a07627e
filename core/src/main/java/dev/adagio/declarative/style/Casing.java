package dev.adagio.declarative.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How words are to be capitalised.
 *
 * @param form which form
 * @param pattern what has to match, for {@link Form#PATTERN}
 * @param exceptions words that keep their case
 * @param indicators endings after which a word begins anew
 * @param prefix what is not looked at in the beginning, or empty
 * @param threshold which share of the words has to be as expected
 */
record Casing(
        Form form,
        @Nullable Search pattern,
        Exceptions exceptions,
        List<String> indicators,
        String prefix,
        double threshold) {

    /** The forms there are. */
    enum Form {
        LOWER,
        UPPER,
        SENTENCE,
        TITLE,
        PATTERN
    }

    private static final Pattern WORD = Pattern.compile("[\\p{N}\\p{L}*]+[^\\s]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.");

    /** Words that stay small in a title in the manner of newspapers. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "the", "to",
            "v", "v.", "via", "vs", "vs.");

    boolean fits(String text) {
        String words = behindPrefix(text);
        return switch (form) {
            case LOWER -> words.equals(words.toLowerCase(Locale.ROOT)) || exceptions.isWord(words);
            case UPPER -> words.equals(words.toUpperCase(Locale.ROOT)) || exceptions.isWord(words);
            case PATTERN -> (pattern != null && pattern.isIn(words)) || exceptions.isWord(words);
            default -> share(words) >= threshold;
        };
    }

    /** The same words in that case; empty where a pattern says it. */
    String expected(String text) {
        return switch (form) {
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case PATTERN -> "";
            default -> {
                List<String> words = words(text);
                int[] at = {0};
                yield WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(expected(words, at[0]++)));
            }
        };
    }

    private String behindPrefix(String text) {
        return !prefix.isEmpty() && text.startsWith(prefix)
                ? text.substring(prefix.length()).strip()
                : text;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private double share(String text) {
        List<String> words = words(text);
        int right = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean asExpected = word.equals(expected(words, i))
                    || exceptions.isWord(word)
                    || (form == Form.TITLE && word.equals(word.toUpperCase(Locale.ROOT)));
            if (!asExpected
                    && i == 0
                    && form == Form.SENTENCE
                    && !word.equals(capital(word.toLowerCase(Locale.ROOT)))) {
                return 0;
            }
            right += asExpected ? 1 : 0;
        }
        return words.isEmpty() ? 1 : (double) right / words.size();
    }

    private String expected(List<String> words, int index) {
        String word = words.get(index);
        boolean begins = index == 0 || isIndicated(words.get(index - 1), index - 1);
        if (exceptions.isWord(word) || hasInnerCapitals(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (form == Form.SENTENCE) {
            return begins || word.equals("I") || word.startsWith("I'") ? capital(lower) : lower;
        }
        return SMALL.contains(lower) && !begins && index < words.size() - 1 ? lower : capital(word);
    }

    private boolean isIndicated(String before, int index) {
        return indicators.stream().anyMatch(before::endsWith)
                || (index == 0 && NUMBER.matcher(before).matches());
    }

    private static boolean hasInnerCapitals(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
