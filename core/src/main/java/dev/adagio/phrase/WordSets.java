package dev.adagio.phrase;

import java.util.Collection;
import java.util.List;

/** Several sets of words in which each word of a text is looked up at once. Immutable and thread-safe. */
public final class WordSets {

    private final Vocabulary words = new Vocabulary();

    /** For each word a bit for each of the sets it is in. */
    private final long[] sets;

    /**
     * These sets of words, in lower case and with a straight apostrophe.
     *
     * @throws IllegalArgumentException if there are more than 64
     */
    public WordSets(List<? extends Collection<String>> sets) {
        if (sets.size() > Long.SIZE) {
            throw new IllegalArgumentException(sets.size() + " sets of words are more than " + Long.SIZE);
        }
        sets.forEach(set -> set.forEach(words::add));
        this.sets = new long[words.size()];
        for (int i = 0; i < sets.size(); i++) {
            for (String word : sets.get(i)) {
                this.sets[words.add(word)] |= 1L << i;
            }
        }
    }

    /** A bit for each of the sets that a part of a text, in whatever case, is a word of; the first is the lowest. */
    public long with(String text, int from, int to) {
        int word = words.find(text, from, to);
        return word == Vocabulary.UNKNOWN ? 0 : sets[word];
    }
}
