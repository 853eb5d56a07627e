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
    /** Which phrases or antipatterns were found, ascending, and where the matches of each begin, and one more end. */
    private final int[] outputs;

    private final int[] starts;
    /** For each lexicon the place of its phrases in {@link #outputs} plus one, or 0 where none was found. */
    private final int[] runs;
    /** What was asked for already, by place in {@link #outputs}. Elements are immutable; to find one twice is no harm. */
    private final @Nullable List<PhraseMatch>[] known;

    /** Matches in the order of {@link Collector#sorted()}. */
    PhraseMatches(PhraseAutomaton automaton, Reading reading, long[] found) {
        this.automaton = automaton;
        this.reading = reading;
        this.found = found;
        this.runs = new int[automaton.lexiconCount()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            count += begins(i) ? 1 : 0;
        }
        this.outputs = new int[count];
        this.starts = new int[count + 1];
        for (int i = 0, run = 0; i < found.length; i++) {
            if (begins(i)) {
                int output = output(i);
                outputs[run] = output;
                starts[run++] = i;
                if (!isUnless(output)) {
                    runs[output / 2] = run;
                }
            }
        }
        starts[count] = found.length;
        @SuppressWarnings({"unchecked", "rawtypes"}) // only lists of matches are put in
        @Nullable
        List<PhraseMatch>[] none = new List[count];
        this.known = none;
    }

    /** The number under which the phrases, or the antipatterns, of a lexicon are reported. */
    static int output(int lexicon, boolean unless) {
        return lexicon * 2 + (unless ? 1 : 0);
    }

    /** Whether a match is the first of its output. */
    private boolean begins(int match) {
        return match == 0 || output(match) != output(match - 1);
    }

    private int output(int match) {
        return (int) (found[match] >>> (FIRST_BITS + LENGTH_BITS));
    }

    private static boolean isUnless(int output) {
        return output % 2 != 0;
    }

    /**
     * The matches of one lexicon, in order.
     *
     * @throws IllegalArgumentException if no lexicon of this name was registered
     */
    public List<PhraseMatch> of(String lexicon) {
        return of(index(lexicon));
    }

    /**
     * The matches of one of the {@link #lexicons()}, in order.
     *
     * @throws IndexOutOfBoundsException if no lexicon has this number
     */
    public List<PhraseMatch> of(int lexicon) {
        int run = runs[lexicon] - 1;
        if (run < 0) {
            return List.of();
        }
        List<PhraseMatch> matches = known[run];
        if (matches == null) {
            matches = find(run);
            known[run] = matches;
        }
        return matches;
    }

    /**
     * The numbers of the lexicons of which any phrase may occur, ascending; as {@link PhraseAutomaton#lexicon(String)}
     * numbers them. Of all others none does.
     */
    public int[] lexicons() {
        int[] lexicons = new int[outputs.length];
        int count = 0;
        for (int output : outputs) {
            if (!isUnless(output)) {
                lexicons[count++] = output / 2;
            }
        }
        return Arrays.copyOf(lexicons, count);
    }

    /** The names of the {@link #lexicons()}. */
    public List<String> candidates() {
        return Arrays.stream(lexicons()).mapToObj(this::name).toList();
    }

    /**
     * The name of one of the {@link #lexicons()}.
     *
     * @throws IndexOutOfBoundsException if no lexicon has this number
     */
    public String name(int lexicon) {
        return automaton.lexicon(lexicon);
    }

    private int index(String lexicon) {
        Integer index = automaton.index(lexicon);
        if (index == null) {
            throw new IllegalArgumentException("no lexicon named " + lexicon + " was registered");
        }
        return index;
    }

    private List<PhraseMatch> find(int run) {
        int to = starts[run + 1];
        boolean unless = run + 1 < outputs.length && outputs[run + 1] == outputs[run] + 1;
        List<PhraseMatch> matches = new ArrayList<>(to - starts[run]);
        int free = 0;
        int i = starts[run];
        while (i < to) {
            int first = first(i);
            int longest = -1;
            while (i < to && first(i) == first) {
                longest = unless && isExcluded(i, run + 1) ? longest : i;
                i++;
            }
            if (first >= free && longest >= 0) {
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
        return !of(index(lexicon)).isEmpty();
    }

    /** Whether one of a run of antipatterns overlaps the match. */
    private boolean isExcluded(int match, int run) {
        int first = first(match);
        int end = first + length(match);
        for (int i = firstFrom(first - LONGEST, run); i < starts[run + 1] && first(i) < end; i++) {
            if (first(i) + length(i) > first) {
                return true;
            }
        }
        return false;
    }

    /** The first match of a run that begins at a token or behind it. */
    private int firstFrom(int token, int run) {
        int low = starts[run];
        int high = starts[run + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
