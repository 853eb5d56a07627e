package dev.adagio.examples.report.html;

import dev.adagio.engine.Failure;
import dev.adagio.examples.archive.item.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What could not be read, and what could not do its work. */
final class Mishaps {

    private static final int MOST = 300;

    private final List<Unread> problems = new ArrayList<>();
    private long problemCount;
    private final Map<String, Broken> failures = new TreeMap<>();

    /**
     * Something in the input.
     *
     * @param where the file, with line and column where they are known
     * @param reason what is wrong
     * @param level {@code error} where something is missing because of it, else {@code note}
     */
    record Unread(String where, String reason, String level) {}

    /**
     * A rule or detector that failed.
     *
     * @param source which one
     * @param says what happened when it first did
     * @param where where it first did
     * @param times how often it did
     */
    record Broken(String source, String says, String where, long times) {
        Broken again() {
            return new Broken(source, says, where, times + 1);
        }
    }

    void add(Problem problem) {
        problemCount++;
        if (problems.size() < MOST) {
            String whole = problem.toString();
            problems.add(new Unread(
                    whole.substring(0, whole.length() - problem.reason().length() - 2),
                    problem.reason(),
                    problem.level().name().toLowerCase(Locale.ROOT)));
        }
    }

    void add(Failure failure, Subject subject) {
        failures.merge(
                failure.source(),
                new Broken(
                        failure.source(),
                        failure.says(),
                        subject.reviewed().item().origin().toString(),
                        1),
                (known, more) -> known.again());
    }

    List<Unread> problems() {
        return List.copyOf(problems);
    }

    long problemCount() {
        return problemCount;
    }

    List<Broken> failures() {
        return List.copyOf(failures.values());
    }
}
