package dev.adagio.rules.language.spanish;

import dev.adagio.phrase.Inflection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The forms of Spanish words: verbs by their endings, nouns and adjectives by gender and number. */
record SpanishInflection(Verbs verbs, Accents accents) implements Inflection {

    @Override
    public Set<String> forms(String word) {
        return accents.spellings(verbs.isVerb(word) ? verbs.forms(word) : nominal(word));
    }

    private static Set<String> nominal(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.endsWith("o")) {
            String stem = word.substring(0, word.length() - 1);
            forms.add(stem + "a");
            forms.add(stem + "as");
        }
        forms.add(plural(word));
        return forms;
    }

    private static String plural(String word) {
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if ("aeiouáéó".indexOf(last) >= 0) {
            return word + "s";
        } else if (last == 'z') {
            return stem + "ces";
        } else if (last == 's' || last == 'n') {
            // The stress stays where it was: avión, aviones.
            String bare = Accents.without(word);
            return bare.equals(word) && last == 's' ? word : bare + "es";
        }
        return word + "es";
    }
}
