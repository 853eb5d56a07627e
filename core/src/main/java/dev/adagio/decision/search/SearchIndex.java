package dev.adagio.decision.search;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An index of the words of decision records, held in memory and made of their texts alone: none has to be read as a
 * record for it. Records are ranked as BM25 does (Robertson and Zaragoza,
 * "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, k1 = 1.2, b = 0.75): a word counts the more the
 * fewer records have it, and the less the longer the record is; words of the title count five times. A word at the
 * end of what is looked for may be the beginning of one. Immutable once made, and thread-safe.
 */
public final class SearchIndex {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int TITLE = 5;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_ENDINGS = 64;

    private final List<Page> records;
    private final Map<String, Postings> words = new HashMap<>();
    private final List<String> sorted;
    private final int[] lengths;
    private final double meanLength;

    private SearchIndex(Collection<Page> records) {
        this.records = List.copyOf(records);
        this.lengths = new int[this.records.size()];
        long all = 0;
        for (int i = 0; i < lengths.length; i++) {
            Page page = this.records.get(i);
            int number = i;
            Terms.each(page.text(), 0, page.titleEnd(), word -> count(word, number, TITLE));
            Terms.each(page.text(), page.titleEnd(), page.text().length(), word -> count(word, number, 1));
            all += lengths[i];
        }
        this.meanLength = Math.max(1.0, (double) all / Math.max(1, lengths.length));
        this.sorted = words.keySet().stream().sorted().toList();
    }

    /** The index of these records. */
    public static SearchIndex of(Collection<Page> records) {
        return new SearchIndex(records);
    }

    private void count(String word, int record, int weight) {
        words.computeIfAbsent(word, key -> new Postings()).add(record, weight);
        lengths[record]++;
    }

    /**
     * The records in which every one of these words stands, or else any of them; the best first.
     *
     * @param query words, in any case and without any marks
     * @param most how many records at most
     */
    public List<Hit> search(String query, int most) {
        Set<String> sought = new LinkedHashSet<>();
        Terms.each(query, 0, query.length(), sought::add);
        double[] scores = new double[records.size()];
        int[] matched = new int[records.size()];
        int number = 0;
        for (String word : sought) {
            number++;
            score(meant(word, number == sought.size()), number, scores, matched);
        }
        int needed = 0;
        for (int count : matched) {
            needed = Math.max(needed, Integer.bitCount(count));
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && Integer.bitCount(matched[i]) == needed) {
                found.add(i);
            }
        }
        return found.stream()
                .sorted(Comparator.<Integer>comparingDouble(record -> -scores[record])
                        .thenComparingInt(record -> record))
                .limit(most)
                .map(record -> hit(record, scores[record], sought))
                .toList();
    }

    private void score(List<String> meant, int number, double[] scores, int[] matched) {
        for (String word : meant) {
            Postings postings = words.get(word);
            for (int i = 0; postings != null && i < postings.records(); i++) {
                int record = postings.record(i);
                double rare = Math.log1p((records.size() - postings.records() + 0.5) / (postings.records() + 0.5));
                double often = postings.weight(i);
                scores[record] += rare * often * (K1 + 1) / (often + K1 * (1 - B + B * lengths[record] / meanLength));
                matched[record] |= 1 << (number % Integer.SIZE);
            }
        }
    }

    /** A word, and those that begin with it where it is the last one looked for. */
    private List<String> meant(String word, boolean last) {
        if (!last || word.length() < SHORTEST_BEGINNING) {
            return List.of(word);
        }
        int at = Collections.binarySearch(sorted, word);
        List<String> meant = new ArrayList<>();
        for (int i = at < 0 ? -at - 1 : at; i < sorted.size() && meant.size() < MOST_ENDINGS; i++) {
            if (!sorted.get(i).startsWith(word)) {
                break;
            }
            meant.add(sorted.get(i));
        }
        return meant;
    }

    private Hit hit(int number, double score, Set<String> sought) {
        Page record = records.get(number);
        String text = record.text();
        Span best = new Span(0, 0);
        int most = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int shared = shared(text, start, end, sought);
            if (shared > most) {
                most = shared;
                best = new Span(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            }
            start = end + 1;
        }
        return new Hit(record, score, best);
    }

    private static int shared(String text, int start, int end, Set<String> sought) {
        Set<String> there = new HashSet<>();
        Terms.each(text, start, end, word -> {
            for (String each : sought) {
                if (word.startsWith(each)) {
                    there.add(each);
                }
            }
        });
        return there.size();
    }
}
