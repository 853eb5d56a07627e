package dev.adagio.conversation;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableLongArray;
import com.google.common.primitives.Longs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds questions that nearly say the same: candidates by the smallest hashes of their terms (MinHash with banding,
 * Broder 1997), and of those the ones that share enough terms. Remembers the last {@value #MOST} questions. Not
 * thread-safe.
 */
public final class QuestionIndex {

    /** Questions that share this part of all their terms nearly say the same: a proposal of this library. */
    public static final double ALIKE = 0.7;

    /** With fewer terms in common, questions are alike by accident: a proposal of this library. */
    public static final int FEWEST = 4;

    static final int MOST = 1 << 15;

    /** Of a question that is asked all the time the last few are enough. */
    private static final int MOST_ALIKE = 16;

    private static final int BANDS = 12;
    private static final int ROWS = 3;
    private static final HashFunction HASH = Hashing.murmur3_128();

    private final Map<Long, Deque<Known>> buckets = new HashMap<>();
    private final Deque<Known> known = new ArrayDeque<>();
    private long count;

    /** A question with the hashes of its terms, ascending. */
    private record Known(long number, Exchange exchange, ImmutableLongArray terms, List<Long> bands) {}

    /** An index that knows no question. */
    public QuestionIndex() {}

    /**
     * Adds a question or request, and finds those of other messages added before it that nearly say the same, in the
     * order in which they were added.
     */
    public Optional<Recurrence> add(Exchange exchange) {
        ImmutableLongArray terms = ImmutableLongArray.copyOf(exchange.terms().stream()
                .mapToLong(term -> HASH.hashString(term, StandardCharsets.UTF_8).asLong())
                .sorted()
                .distinct());
        if (terms.length() < FEWEST) {
            return Optional.empty();
        }
        Known added = new Known(count++, exchange, terms, bands(terms));
        Map<Long, Exchange> alike = new TreeMap<>();
        Set<Long> compared = new HashSet<>(); // what is alike shares most bands
        for (long band : added.bands()) {
            Deque<Known> bucket = buckets.computeIfAbsent(band, any -> new ArrayDeque<>());
            for (Known other : bucket) {
                if (compared.add(other.number())
                        && isAlike(terms, other.terms())
                        && isOther(other.exchange(), exchange)) {
                    alike.put(other.number(), other.exchange());
                }
            }
            bucket.add(added);
            if (bucket.size() > MOST_ALIKE) {
                bucket.remove();
            }
        }
        known.add(added);
        if (known.size() > MOST) {
            forget(known.remove());
        }
        return alike.isEmpty() ? Optional.empty() : Optional.of(new Recurrence(exchange, List.copyOf(alike.values())));
    }

    private void forget(Known oldest) {
        for (long band : oldest.bands()) {
            buckets.computeIfPresent(band, (any, bucket) -> {
                bucket.removeIf(held -> held.number() == oldest.number());
                return bucket.isEmpty() ? null : bucket;
            });
        }
    }

    private static boolean isOther(Exchange one, Exchange other) {
        return !one.asked().message().equals(other.asked().message());
    }

    private static boolean isAlike(ImmutableLongArray one, ImmutableLongArray other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length() && j < other.length(); ) {
            if (one.get(i) == other.get(j)) {
                shared++;
                i++;
                j++;
            } else if (one.get(i) < other.get(j)) {
                i++;
            } else {
                j++;
            }
        }
        return shared >= FEWEST && shared >= ALIKE * (one.length() + other.length() - shared);
    }

    /** Each term is hashed once; the others of its hashes are made of that by multiplying and mixing. */
    private static List<Long> bands(ImmutableLongArray terms) {
        long[] smallest = new long[BANDS * ROWS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (int t = 0; t < terms.length(); t++) {
            long hash = terms.get(t);
            for (int i = 0; i < smallest.length; i++) {
                long mixed = (hash ^ (hash >>> 31) ^ i) * (0x9e3779b97f4a7c15L + 2L * i);
                smallest[i] = Math.min(smallest[i], mixed ^ (mixed >>> 29));
            }
        }
        long[] bands = new long[BANDS];
        for (int i = 0; i < smallest.length; i++) {
            bands[i / ROWS] = (bands[i / ROWS] + i) * 31 + smallest[i];
        }
        return Longs.asList(bands);
    }
}
