package dev.adagio.policy;

import dev.adagio.engine.Review;
import dev.adagio.excerpt.Prose;
import dev.adagio.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The findings there were on some day, so that only new ones count. It is kept as text, one line for each: the
 * fingerprint, how often it is there, the rule, and the words for people to know it by. Immutable and thread-safe.
 */
public final class Baseline {

    /** Knows nothing: all findings are new. */
    public static final Baseline EMPTY = new Baseline(Map.of());

    private static final String HEAD = "# findings that are known: fingerprint, how often, rule, words";
    private static final int COLUMNS = 4;
    private static final int QUOTE = 60;

    private final Map<String, Known> known;

    private record Known(int times, String rule, String words) {}

    private Baseline(Map<String, Known> known) {
        this.known = new TreeMap<>(known);
    }

    /** How many findings it knows. */
    public int size() {
        return known.values().stream().mapToInt(Known::times).sum();
    }

    /** This and the findings of a review. */
    public Baseline with(Review review) {
        Collector collector = new Collector(this);
        collector.add(review);
        return collector.baseline();
    }

    /** Begins to tell new findings from those that are known, each of which is known as often as it was there. */
    public Run begin() {
        return new Run();
    }

    /**
     * Reads a baseline.
     *
     * @throws IllegalArgumentException if a line is none; the message tells which
     */
    public static Baseline parse(String text) {
        Map<String, Known> known = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split(" ", COLUMNS);
            if (columns.length < COLUMNS - 1
                    || !columns[0].matches("[0-9a-f]{16}")
                    || !columns[1].matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException("line " + (i + 1) + " is no known finding: " + line);
            }
            String words = columns.length == COLUMNS ? columns[COLUMNS - 1] : "";
            known.put(columns[0], new Known(Integer.parseInt(columns[1]), columns[2], words));
        }
        return new Baseline(known);
    }

    /** As {@link #parse} reads it, in an order that does not change. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(HEAD).append('\n');
        known.forEach((print, each) -> out.append(String.join(" ", print, "" + each.times(), each.rule(), each.words())
                        .strip())
                .append('\n'));
        return out.toString();
    }

    /** Gathers the findings of many reviews. Not thread-safe. */
    public static final class Collector {

        private final Map<String, Known> known;

        /** Begins with nothing. */
        public Collector() {
            this(EMPTY);
        }

        private Collector(Baseline baseline) {
            this.known = new HashMap<>(baseline.known);
        }

        public void add(Review review) {
            Fingerprints prints = Fingerprints.of(review);
            for (Finding finding : review.findings()) {
                String words = Prose.line(Fingerprints.words(review, finding));
                Known one = new Known(1, finding.rule(), words.substring(0, Math.min(QUOTE, words.length())));
                known.merge(
                        prints.of(finding), one, (was, more) -> new Known(was.times() + 1, was.rule(), was.words()));
            }
        }

        public Baseline baseline() {
            return new Baseline(known);
        }
    }

    /** Tells new findings from known ones, review by review. Thread-safe; which of two equal findings is new depends on which is asked first. */
    public final class Run {

        private final Map<String, Integer> left = new HashMap<>();

        private Run() {
            known.forEach((print, each) -> left.put(print, each.times()));
        }

        /** The review with its new findings only. */
        public Review fresh(Review review) {
            if (isEmpty()) {
                return review;
            }
            Fingerprints prints = Fingerprints.of(review);
            List<Finding> fresh = new ArrayList<>();
            for (Finding finding : review.findings()) {
                if (!take(prints.of(finding))) {
                    fresh.add(finding);
                }
            }
            return fresh.size() == review.findings().size() ? review : review.keeping(fresh::contains);
        }

        private synchronized boolean isEmpty() {
            return left.isEmpty();
        }

        private synchronized boolean take(String print) {
            AtomicBoolean taken = new AtomicBoolean();
            left.computeIfPresent(print, (key, times) -> {
                taken.set(times > 0);
                return Math.max(0, times - 1);
            });
            return taken.get();
        }

        /** How many of the known findings were not there again: they have been mended. */
        public synchronized int gone() {
            return left.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
