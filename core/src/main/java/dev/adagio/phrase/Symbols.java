package dev.adagio.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of phrases as numbers. Words that stand in the same slots, such as the forms of one verb, have one number,
 * so that there are fewer ways to tell apart.
 */
final class Symbols {

    private static final int[] NONE = {};

    private final Vocabulary vocabulary = new Vocabulary();
    private final IdentityHashMap<Set<String>, int[]> bySlot = new IdentityHashMap<>();
    private final int count;

    /** Numbers the words of all slots. */
    Symbols(Collection<Phrase> phrases) {
        List<int[]> inOrder = new ArrayList<>();
        for (Phrase phrase : phrases) {
            for (Phrase.Slot slot : phrase.slots()) {
                if (!bySlot.containsKey(slot.words())) {
                    int[] words = words(slot.words());
                    bySlot.put(slot.words(), words);
                    inOrder.add(words);
                }
            }
        }
        int[] shared = new int[vocabulary.size()];
        int next = 1;
        for (int[] words : inOrder) {
            next = tellApart(words, shared, next);
        }
        count = renumber(shared);
        vocabulary.renumber(shared);
        for (Map.Entry<Set<String>, int[]> slot : bySlot.entrySet()) {
            slot.setValue(symbols(slot.getValue(), shared));
        }
    }

    /** The words of a slot in an order that is the same in each run, which that of some sets is not. */
    private int[] words(Set<String> slot) {
        String[] sorted = slot.toArray(new String[0]);
        Arrays.sort(sorted);
        int[] words = new int[sorted.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.add(sorted[i]);
        }
        return words;
    }

    private static int[] symbols(int[] words, int[] shared) {
        if (words.length == 1) {
            return new int[] {shared[words[0]]};
        }
        return Arrays.stream(words).map(word -> shared[word]).distinct().toArray();
    }

    /** Gives the words of a slot numbers that no others have; those that shared one share one still. */
    private static int tellApart(int[] words, int[] shared, int next) {
        if (words.length == 1) {
            shared[words[0]] = next;
            return next + 1;
        }
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
        return bySlot.getOrDefault(slot.words(), NONE);
    }

    int count() {
        return count;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
