package dev.adagio.phrase;

import dev.adagio.text.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an automaton found in a reading. Of phrases of one lexicon that overlap, the leftmost is
 * reported, and of those the longest. Immutable and thread-safe.
 */
public final class PhraseMatches {

    private static final int LENGTH_BITS = 8;
    private static final int FIRST_BITS = 31;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private final PhraseAutomaton automaton;
    private final Reading reading;
    /** Sorted: output, first token, length; so that the matches of one lexicon lie together. */
    private final long[] found;

    private PhraseMatches(PhraseAutomaton automaton, Reading reading, long[] found) {
        this.automaton = automaton;
        this.reading = reading;
        this.found = found;
    }

    /** The number under which the phrases, or the antipatterns, of a lexicon are reported. */
    static int output(int lexicon, boolean unless) {
        return lexicon * 2 + (unless ? 1 : 0);
    }

    /**
     * The matches of one lexicon, in order.
     *
     * @throws IllegalArgumentException if no lexicon of this name was registered
     */
    public List<PhraseMatch> of(String lexicon) {
        Integer index = automaton.index(lexicon);
        if (index == null) {
            throw new IllegalArgumentException("no lexicon named " + lexicon + " was registered");
        }
        int from = lowerBound(output(index, false), 0);
        int to = lowerBound(output(index, true), 0);
        if (from == to) {
            return List.of();
        }
        List<PhraseMatch> matches = new ArrayList<>(to - from);
        int free = 0;
        int i = from;
        while (i < to) {
            int first = first(i);
            int longest = i;
            while (i < to && first(i) == first) {
                longest = excluded(i, index) ? longest : i;
                i++;
            }
            if (first >= free && !excluded(longest, index)) {
                free = first + length(longest);
                matches.add(new PhraseMatch(reading.span(first, free), first, free));
            }
        }
        return List.copyOf(matches);
    }

    /**
     * Whether a lexicon has any match.
     *
     * @throws IllegalArgumentException if no lexicon of this name was registered
     */
    public boolean any(String lexicon) {
        return !of(lexicon).isEmpty();
    }

    /** Whether an antipattern of the lexicon overlaps the match. */
    private boolean excluded(int match, int lexicon) {
        int unless = output(lexicon, true);
        int first = first(match);
        int end = first + length(match);
        int limit = lowerBound(unless, end);
        for (int i = lowerBound(unless, Math.max(0, first - LONGEST)); i < limit; i++) {
            if (first(i) + length(i) > first) {
                return true;
            }
        }
        return false;
    }

    private int lowerBound(int output, int first) {
        int at = Arrays.binarySearch(found, ((long) output << FIRST_BITS | first) << LENGTH_BITS);
        return at < 0 ? -at - 1 : at;
    }

    private int first(int match) {
        return (int) (found[match] >>> LENGTH_BITS) & Integer.MAX_VALUE;
    }

    private int length(int match) {
        return (int) found[match] & LONGEST;
    }

    /** Gathers matches in the order in which a search comes upon them. */
    static final class Collector {

        private long[] found = new long[16];
        private int count;

        void add(int output, int first, int end) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = ((long) output << FIRST_BITS | first) << LENGTH_BITS | end - first;
        }

        PhraseMatches matches(PhraseAutomaton automaton, Reading reading) {
            long[] sorted = Arrays.copyOf(found, count);
            Arrays.sort(sorted);
            return new PhraseMatches(automaton, reading, sorted);
        }
    }
}
