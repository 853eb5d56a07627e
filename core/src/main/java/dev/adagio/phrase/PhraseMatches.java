package dev.adagio.phrase;

import dev.adagio.text.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /** Where the matches of each output begin in {@link #found}, and one more for their end. */
    private final int[] starts;
    /** What was asked for already, by lexicon. Elements are immutable; to find one twice does no harm. */
    private final @Nullable List<PhraseMatch>[] known;

    /** Matches in the order of {@link Collector#sorted()}. */
    PhraseMatches(PhraseAutomaton automaton, Reading reading, long[] found) {
        this.automaton = automaton;
        this.reading = reading;
        this.found = found;
        int lexicons = automaton.lexiconCount();
        this.starts = new int[output(lexicons, false) + 1];
        for (long match : found) {
            starts[(int) (match >>> (FIRST_BITS + LENGTH_BITS)) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // only lists of matches are put in
        @Nullable
        List<PhraseMatch>[] none = new List[lexicons];
        this.known = none;
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
        int index = index(lexicon);
        List<PhraseMatch> matches = known[index];
        if (matches == null) {
            matches = find(index);
            known[index] = matches;
        }
        return matches;
    }

    /** The lexicons of which a phrase may occur; of all others none does. */
    public List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            if (starts[output(i, false)] < starts[output(i, true)]) {
                candidates.add(automaton.lexicon(i));
            }
        }
        return candidates;
    }

    private int index(String lexicon) {
        Integer index = automaton.index(lexicon);
        if (index == null) {
            throw new IllegalArgumentException("no lexicon named " + lexicon + " was registered");
        }
        return index;
    }

    private List<PhraseMatch> find(int index) {
        int from = starts[output(index, false)];
        int to = starts[output(index, true)];
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
        int index = index(lexicon);
        return starts[output(index, false)] < starts[output(index, true)]
                && !of(lexicon).isEmpty();
    }

    /** Whether an antipattern of the lexicon overlaps the match. */
    private boolean excluded(int match, int lexicon) {
        int unless = output(lexicon, true);
        if (starts[unless] == starts[unless + 1]) {
            return false;
        }
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

    /**
     * The matches within a reading that was edited: those of the first and the last tokens are known, those between
     * were found anew.
     */
    long[] edited(int headTokens, long[] between, int tailTokens, int tokens) {
        int tail = reading.tokenCount() - tailTokens;
        long shift = (long) (tokens - reading.tokenCount()) << LENGTH_BITS;
        long[] edited = new long[found.length + between.length];
        int count = 0;
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            int first = first(i);
            if (first >= headTokens && first < tail) {
                continue;
            }
            long match = first < headTokens ? found[i] : found[i] + shift;
            while (next < between.length && between[next] < match) {
                edited[count++] = between[next++];
            }
            edited[count++] = match;
        }
        while (next < between.length) {
            edited[count++] = between[next++];
        }
        return Arrays.copyOf(edited, count);
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

        /** By output, first token and length, so that the matches of one lexicon lie together. */
        long[] sorted() {
            long[] sorted = Arrays.copyOf(found, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
