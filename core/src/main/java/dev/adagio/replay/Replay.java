package dev.adagio.replay;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks another engine what a log was asked, before it is rolled out. Immutable and thread-safe.
 *
 * @param engine the other engine
 * @param subjects brings back a subject whose text was not kept; empty where it is gone
 */
public record Replay(Engine engine, Function<LoggedReview, Optional<Object>> subjects) {

    public Replay {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(subjects, "subjects");
    }

    /** Asks again what was kept masked; of the rest it says that it was not asked. */
    public static Replay of(Engine engine) {
        return new Replay(engine, entry -> Optional.empty());
    }

    /**
     * What the other engine says otherwise of one subject.
     *
     * @param was what was kept
     * @param appeared what it finds now
     * @param gone what it finds no more
     */
    public record Change(LoggedReview was, List<LoggedReview.Found> appeared, List<LoggedReview.Found> gone) {
        public Change {
            Objects.requireNonNull(was, "was");
            appeared = List.copyOf(appeared);
            gone = List.copyOf(gone);
        }
    }

    /**
     * What comes of a replay.
     *
     * @param asked how many subjects were reviewed again
     * @param missing those that were not, since they are not kept and were not brought back
     * @param changes the subjects of which something else is said now
     */
    public record Difference(int asked, List<LoggedReview> missing, List<Change> changes) {
        public Difference {
            missing = List.copyOf(missing);
            changes = List.copyOf(changes);
        }

        /** By rule, how many findings appeared and how many are gone, for people. */
        @Override
        public String toString() {
            Map<String, int[]> byRule = new TreeMap<>();
            for (Change change : changes) {
                change.appeared().forEach(each -> byRule.computeIfAbsent(each.rule(), rule -> new int[2])[0]++);
                change.gone().forEach(each -> byRule.computeIfAbsent(each.rule(), rule -> new int[2])[1]++);
            }
            StringBuilder out = new StringBuilder();
            out.append(asked).append(" asked again, ").append(missing.size()).append(" not kept; ");
            out.append(changes.isEmpty() ? "nothing differs\n" : changes.size() + " differ\n");
            byRule.forEach((rule, counts) -> out.append("  ")
                    .append(rule)
                    .append(": ")
                    .append(counts[0])
                    .append(" appear, ")
                    .append(counts[1])
                    .append(" are gone\n"));
            return out.toString();
        }
    }

    /** Reviews again, in order. */
    public Difference run(Stream<LoggedReview> log) {
        List<LoggedReview> missing = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        int[] asked = new int[1];
        log.forEachOrdered(entry -> {
            Optional<Object> subject = subject(entry);
            if (subject.isEmpty()) {
                missing.add(entry);
                return;
            }
            asked[0]++;
            change(entry, engine.review(subject.get())).ifPresent(changes::add);
        });
        return new Difference(asked[0], missing, changes);
    }

    private Optional<Object> subject(LoggedReview entry) {
        MaskedMessage masked = entry.message();
        if (masked != null) {
            return Optional.of(masked.message(entry.id()));
        }
        return subjects.apply(entry)
                .filter(subject -> !(subject instanceof Message message)
                        || ReviewLog.hash(message).equals(entry.facts()));
    }

    private static Optional<Change> change(LoggedReview was, Review review) {
        List<LoggedReview.Found> now = ReviewLog.found(review);
        List<LoggedReview.Found> appeared = without(now, was.findings());
        List<LoggedReview.Found> gone = without(was.findings(), now);
        return appeared.isEmpty() && gone.isEmpty() ? Optional.empty() : Optional.of(new Change(was, appeared, gone));
    }

    private static List<LoggedReview.Found> without(List<LoggedReview.Found> all, List<LoggedReview.Found> taken) {
        List<LoggedReview.Found> left = new ArrayList<>(all);
        taken.forEach(left::remove);
        return left;
    }
}
