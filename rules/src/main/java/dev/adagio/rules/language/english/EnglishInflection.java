package dev.adagio.rules.language.english;

import dev.adagio.phrase.Inflection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns: the endings -s, -ed and -ing, and a list of what is irregular. */
final class EnglishInflection implements Inflection {

    private final Map<String, Set<String>> irregular = new HashMap<>();
    private final Set<String> doubled;

    /**
     * Knows these exceptions.
     *
     * @param irregular rows of all forms of a word, the word itself first
     * @param doubled words of more than one syllable whose last letter is doubled: {@code commit}
     */
    EnglishInflection(List<String> irregular, List<String> doubled) {
        for (String row : irregular) {
            String[] forms = row.split("\\s+");
            this.irregular.put(forms[0], Set.of(forms));
        }
        this.doubled = Set.copyOf(doubled);
    }

    @Override
    public Set<String> forms(String word) {
        Set<String> known = irregular.get(word);
        if (known != null) {
            return known;
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.add(plural(word));
        String stem = stem(word);
        forms.add(word.endsWith("ee") ? word + "d" : stem + "ed");
        forms.add((word.endsWith("ie") ? word.substring(0, word.length() - 2) + "y" : ingStem(word)) + "ing");
        return forms;
    }

    private static String plural(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    /** What stands before -ed. */
    private String stem(String word) {
        return endsInConsonantY(word) ? word.substring(0, word.length() - 1) + "i" : ingStem(word);
    }

    private String ingStem(String word) {
        if (word.endsWith("e") && !word.endsWith("ee")) {
            return word.substring(0, word.length() - 1);
        }
        return doubles(word) ? word + word.charAt(word.length() - 1) : word;
    }

    private boolean doubles(String word) {
        int end = word.length() - 1;
        if (doubled.contains(word)) {
            return true;
        }
        return end >= 2
                && "wxy".indexOf(word.charAt(end)) < 0
                && !isVowel(word.charAt(end))
                && isVowel(word.charAt(end - 1))
                && !isVowel(word.charAt(end - 2))
                && word.chars().filter(c -> isVowel((char) c)).count() == 1;
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && !isVowel(word.charAt(word.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
