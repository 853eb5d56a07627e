package dev.adagio.engine;

import dev.adagio.model.Message;
import dev.adagio.phrase.WordSets;
import dev.adagio.signal.Language;
import dev.adagio.signal.SignalFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Chooses the language a message is read in: the one its locale names, else the one whose function words it
 * plainly uses most, or the conversation before it where it is too short to tell, else the first.
 */
final class LanguageChoice {

    /** How much of a text is looked at: a few sentences tell a language. */
    private static final int LOOK_AT = 400;

    /** One word may be a name or a loan. */
    private static final int FEWEST = 2;

    /** So many times as many words as of any other language make a text plainly of one. */
    private static final int PLAINLY = 2;

    private static final char ASCII = 127;

    private final List<Supplier<SignalFinder>> finders;
    private final Map<String, Supplier<SignalFinder>> byLanguage = new HashMap<>();
    private final WordSets functionWords;

    LanguageChoice(List<Language> languages, List<Supplier<SignalFinder>> finders) {
        this.finders = List.copyOf(finders);
        this.functionWords =
                new WordSets(languages.stream().map(Language::functionWords).toList());
        for (int i = 0; i < languages.size(); i++) {
            byLanguage.putIfAbsent(languages.get(i).locale().getLanguage(), finders.get(i));
        }
    }

    SignalFinder of(Message message) {
        Locale locale = message.locale();
        Supplier<SignalFinder> named = locale == null ? null : byLanguage.get(locale.getLanguage());
        if (named != null) {
            return named.get();
        }
        return finders.get(finders.size() == 1 ? 0 : likeliest(message)).get();
    }

    private int likeliest(Message message) {
        int[] counts = new int[finders.size()];
        count(message.text(), counts);
        int plain = plain(counts);
        if (plain >= 0) {
            return plain;
        }
        count(message.subject(), counts);
        List<Message> earlier = message.earlier();
        if (!earlier.isEmpty()) {
            count(earlier.get(earlier.size() - 1).text(), counts);
        }
        return Math.max(0, plain(counts));
    }

    /** The language that is plainly used most, or -1. */
    private static int plain(int[] counts) {
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        for (int i = 0; i < counts.length; i++) {
            if (i != best && counts[best] < PLAINLY * counts[i]) {
                return -1;
            }
        }
        return counts[best] < FEWEST ? -1 : best;
    }

    /** Counts words of each language, and marks that only some have; what a mail quotes is somebody else's. */
    private void count(String text, int[] counts) {
        int looked = 0;
        int word = 0;
        boolean quoted = isQuote(text, 0);
        for (int i = 0; i <= text.length() && looked < LOOK_AT; i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c <= ASCII ? isAsciiLetter(c) : Character.isLetter(c)) {
                continue;
            }
            if (i > word && !quoted) {
                count(word, i, text, counts);
                looked += i - word;
            }
            if (c > ASCII && !quoted) {
                count(i, i + 1, text, counts);
            }
            word = i + 1;
            quoted = c == '\n' ? isQuote(text, i + 1) : quoted;
        }
    }

    private static boolean isAsciiLetter(char c) {
        char small = (char) (c | ' ');
        return small >= 'a' && small <= 'z';
    }

    private static boolean isQuote(String text, int line) {
        return line < text.length() && text.charAt(line) == '>';
    }

    private void count(int from, int to, String text, int[] counts) {
        for (long sets = functionWords.with(text, from, to); sets != 0; sets &= sets - 1) {
            counts[Long.numberOfTrailingZeros(sets)]++;
        }
    }
}
