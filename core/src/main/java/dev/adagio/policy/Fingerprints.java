package dev.adagio.policy;

import com.google.common.hash.Hashing;
import dev.adagio.engine.Review;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings by what lasts of them: the rule, the subject's id and the words that were found, whatever stands around them
 * and however they are spaced. The second finding of the same words in a subject has another fingerprint than the first.
 * Immutable and thread-safe.
 */
public final class Fingerprints {

    private static final int LENGTH = 16;

    private final IdentityHashMap<Finding, String> byFinding = new IdentityHashMap<>();

    private Fingerprints() {}

    /** The fingerprints of the findings of a review, as {@link Review#findings()} lists them. */
    public static Fingerprints of(Review review) {
        Fingerprints prints = new Fingerprints();
        Map<String, Integer> times = new HashMap<>();
        for (Finding finding : review.findings()) {
            String words =
                    String.join("\u0000", finding.rule(), review.message().id(), plain(words(review, finding)));
            int time = times.merge(words, 1, Integer::sum);
            prints.byFinding.put(finding, hash(words + "\u0000" + time));
        }
        return prints;
    }

    /**
     * The fingerprint of a finding of the review, in 16 hexadecimal digits.
     *
     * @throws IllegalArgumentException if it is none of the review's
     */
    public String of(Finding finding) {
        String print = byFinding.get(finding);
        if (print == null) {
            throw new IllegalArgumentException("no finding of this review: " + finding.rule());
        }
        return print;
    }

    /** The words a finding is about. */
    static String words(Review review, Finding finding) {
        List<Place> places = finding.places();
        return places.isEmpty()
                ? finding.span().of(review.message().text())
                : places.stream().map(Place::quote).collect(Collectors.joining("\u0000"));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String hash(String words) {
        return Hashing.sha256()
                .hashString(words, StandardCharsets.UTF_8)
                .toString()
                .substring(0, LENGTH);
    }
}
