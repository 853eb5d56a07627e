package dev.adagio.phrase;

import java.util.Set;

/** The forms a word takes in some language: for {@code wait} perhaps {@code wait, waits, waited, waiting}. */
@FunctionalInterface
public interface Inflection {

    /** Knows no other form than the word itself. */
    Inflection NONE = Set::of;

    /** All forms of a word, in lower case, the word among them. */
    Set<String> forms(String word);
}
