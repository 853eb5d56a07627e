package dev.adagio.phrase;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of phrases as numbers. Words that stand in the same slots, such as the forms of one verb, have one number,
 * so that there are fewer ways to tell apart.
 */
final class Symbols {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Set<String>, int[]> bySlot = new IdentityHashMap<>();
    private final int count;

    /** Numbers the words of all slots. */
    Symbols(Collection<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            for (Phrase.Slot slot : phrase.slots()) {
                bySlot.computeIfAbsent(slot.words(), words -> words.stream()
                        .mapToInt(vocabulary::add)
                        .toArray());
            }
        }
        int[] shared = new int[vocabulary.size()];
        int next = 1;
        for (int[] words : bySlot.values()) {
            next = tellApart(words, shared, next);
        }
        count = renumber(shared);
        vocabulary.renumber(shared);
        bySlot.replaceAll((slot, words) ->
                Arrays.stream(words).map(word -> shared[word]).distinct().toArray());
    }

    /** Gives the words of a slot numbers that no others have; those that shared one share one still. */
    private static int tellApart(int[] words, int[] shared, int next) {
        Map<Integer, Integer> others = new HashMap<>();
        for (int word : words) {
            shared[word] = others.computeIfAbsent(shared[word], before -> next + others.size());
        }
        return next + others.size();
    }

    /** Without gaps between the numbers; how many there are. */
    private static int renumber(int[] shared) {
        Map<Integer, Integer> dense = new HashMap<>();
        for (int word = 0; word < shared.length; word++) {
            shared[word] = dense.computeIfAbsent(shared[word], before -> dense.size());
        }
        return dense.size();
    }

    /** The numbers of the words of a slot. */
    int[] of(Phrase.Slot slot) {
        return bySlot.getOrDefault(slot.words(), new int[0]);
    }

    int count() {
        return count;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
