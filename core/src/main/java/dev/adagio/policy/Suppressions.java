package dev.adagio.policy;

import dev.adagio.engine.Review;
import dev.adagio.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The findings a team leaves be. Immutable and thread-safe.
 *
 * @param all each with its owner, reason and last day
 */
public record Suppressions(List<Suppression> all) {

    public Suppressions {
        all = List.copyOf(all);
    }

    /**
     * A finding that was left out.
     *
     * @param finding the finding
     * @param by the first suppression that fits it
     */
    public record Suppressed(Finding finding, Suppression by) {
        public Suppressed {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(by, "by");
        }
    }

    /** Begins to leave out findings, as of a day. */
    public Run begin(LocalDate today) {
        return new Run(today);
    }

    /** Leaves out findings, review by review. Thread-safe. */
    public final class Run {

        private final LocalDate today;
        private final Set<Suppression> used = ConcurrentHashMap.newKeySet();
        private final List<Suppressed> suppressed = new CopyOnWriteArrayList<>();

        private Run(LocalDate today) {
            this.today = today;
        }

        /** The review without what is left be. */
        public Review apply(Review review) {
            if (all.isEmpty()) {
                return review;
            }
            Fingerprints prints = Fingerprints.of(review);
            Set<Finding> out = new HashSet<>();
            List<Suppressed> here = new ArrayList<>();
            for (Finding finding : review.findings()) {
                first(review, finding, prints.of(finding)).ifPresent(by -> {
                    out.add(finding);
                    used.add(by);
                    here.add(new Suppressed(finding, by));
                });
            }
            suppressed.addAll(here);
            return out.isEmpty() ? review : review.keeping(finding -> !out.contains(finding));
        }

        private Optional<Suppression> first(Review review, Finding finding, String print) {
            return all.stream()
                    .filter(each -> !each.isExpired(today) && each.fits(review, finding, print))
                    .findFirst();
        }

        /** What was left out so far. */
        public List<Suppressed> suppressed() {
            return List.copyOf(suppressed);
        }

        /** Those that fitted nothing so far, and could be taken away; expired ones left aside. */
        public List<Suppression> unused() {
            return all.stream()
                    .filter(each -> !each.isExpired(today) && !used.contains(each))
                    .toList();
        }

        /** Those that hold no more. */
        public List<Suppression> expired() {
            return all.stream().filter(each -> each.isExpired(today)).toList();
        }
    }
}
