package dev.adagio.engine;

import dev.adagio.model.Message;
import dev.adagio.signal.Language;
import dev.adagio.signal.SignalFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the language a message is read in: the one its locale names, else the one whose function
 * words it uses most, else the first.
 */
final class LanguageChoice {

    /** How much of a text is looked at: a few sentences tell a language. */
    private static final int LOOK_AT = 400;

    private final List<SignalFinder> finders;
    private final Map<String, SignalFinder> byLanguage = new HashMap<>();
    private final List<Set<String>> functionWords;

    LanguageChoice(List<Language> languages, List<SignalFinder> finders) {
        this.finders = List.copyOf(finders);
        this.functionWords = languages.stream().map(Language::functionWords).toList();
        finders.forEach(finder -> byLanguage.putIfAbsent(finder.locale().getLanguage(), finder));
    }

    SignalFinder of(Message message) {
        Locale locale = message.locale();
        SignalFinder named = locale == null ? null : byLanguage.get(locale.getLanguage());
        if (named != null) {
            return named;
        }
        return finders.size() == 1 ? finders.get(0) : finders.get(likeliest(message.text()));
    }

    private int likeliest(String text) {
        int[] counts = new int[finders.size()];
        int limit = Math.min(text.length(), LOOK_AT);
        int word = 0;
        for (int i = 0; i <= limit; i++) {
            if (i == limit || !Character.isLetter(text.charAt(i))) {
                if (i > word) {
                    count(text.substring(word, i).toLowerCase(Locale.ROOT), counts);
                }
                word = i + 1;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }

    private void count(String word, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += functionWords.get(i).contains(word) ? 1 : 0;
        }
    }
}
