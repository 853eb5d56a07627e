package dev.adagio.rules.language.spanish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Accents, which many leave out where they write in haste. */
final class Accents {

    private static final String WITH = "áéíóúüñ";
    private static final String WITHOUT = "aeiouun";

    private final Set<String> toldApart;

    /** Keeps the accent of these words: without it they are others. */
    Accents(List<String> toldApart) {
        this.toldApart = Set.copyOf(toldApart);
    }

    /** A word, and the same without accents where it stays the same word. */
    Stream<String> spellings(String word) {
        String bare = without(word);
        return bare.equals(word) || toldApart.contains(word) ? Stream.of(word) : Stream.of(word, bare);
    }

    /** All of these words, and the same without accents. */
    Set<String> spellings(Set<String> words) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> spellings(word).forEach(all::add));
        return all;
    }

    static String without(String word) {
        StringBuilder bare = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = WITH.indexOf(word.charAt(i));
            if (at >= 0) {
                bare.setCharAt(i, WITHOUT.charAt(at));
            }
        }
        return bare.toString();
    }

    /** A word with an accent on the last vowel that carries stress: {@code revis} becomes {@code revís}. */
    static String stressed(String stem) {
        int last = lastOf("aeiou", stem);
        int strong = last > 0 && "iu".indexOf(stem.charAt(last)) >= 0 && "aeo".indexOf(stem.charAt(last - 1)) >= 0
                ? last - 1
                : last;
        if (strong < 0) {
            return stem;
        }
        char accented = WITH.charAt(WITHOUT.indexOf(stem.charAt(strong)));
        return stem.substring(0, strong) + accented + stem.substring(strong + 1);
    }

    private static int lastOf(String letters, String word) {
        int at = word.length() - 1;
        while (at >= 0 && letters.indexOf(word.charAt(at)) < 0) {
            at--;
        }
        return at;
    }
}
