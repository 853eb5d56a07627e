package dev.adagio.conversation;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final int BANDS = 12;
    private static final int ROWS = 3;

    private final Map<Long, List<Exchange>> buckets = new HashMap<>();
    private final Deque<Exchange> known = new ArrayDeque<>();

    /** Adds a question or request, and finds those added before that nearly say the same, in the order they were added. */
    public Optional<Recurrence> add(Exchange exchange) {
        Set<String> terms = new HashSet<>(exchange.terms());
        if (terms.size() < FEWEST) {
            return Optional.empty();
        }
        long[] bands = bands(terms);
        Set<Exchange> alike = new LinkedHashSet<>();
        for (long band : bands) {
            for (Exchange other : buckets.getOrDefault(band, List.of())) {
                if (other.asked().message() != exchange.asked().message() && alike(terms, new HashSet<>(other.terms()))) {
                    alike.add(other);
                }
            }
        }
        for (long band : bands) {
            buckets.computeIfAbsent(band, any -> new ArrayList<>()).add(exchange);
        }
        known.add(exchange);
        if (known.size() > MOST) {
            forget(known.remove());
        }
        return alike.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recurrence(
                        exchange, known.stream().filter(alike::contains).toList()));
    }

    private void forget(Exchange oldest) {
        for (long band : bands(new HashSet<>(oldest.terms()))) {
            buckets.computeIfPresent(band, (any, held) -> {
                held.remove(oldest);
                return held.isEmpty() ? null : held;
            });
        }
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared >= FEWEST && shared >= ALIKE * (one.size() + other.size() - shared);
    }

    private static long[] bands(Set<String> terms) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = key * 31 + smallest(terms, band * ROWS + row);
            }
            bands[band] = key;
        }
        return bands;
    }

    private static long smallest(Set<String> terms, int seed) {
        return terms.stream()
                .mapToLong(term -> Hashing.murmur3_128(seed)
                        .hashString(term, StandardCharsets.UTF_8)
                        .asLong())
                .min()
                .orElse(0);
    }
}
