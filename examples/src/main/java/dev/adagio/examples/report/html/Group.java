package dev.adagio.examples.report.html;

import dev.adagio.examples.report.Answerable;
import dev.adagio.signal.Readiness;

/** Messages that are counted together. Not thread-safe. */
final class Group {
    private long messages;
    private long flagged;
    private long findings;
    private final Answerable answerable = new Answerable();
    private final Authors authors = new Authors();

    /** What is shown of a group; of those estimated, {@code ready} can be expected to be answered in one go. */
    record Counts(long messages, long flagged, long findings, long estimated, double ready) {}

    void add(Subject subject) {
        messages++;
        findings += subject.findings().size();
        flagged += subject.findings().isEmpty() ? 0 : 1;
        Readiness readiness = subject.readiness();
        if (readiness != null) {
            answerable.add(readiness);
        }
        String author = subject.author();
        if (author != null) {
            authors.add(author);
        }
    }

    void addAll(Group other) {
        messages += other.messages;
        flagged += other.flagged;
        findings += other.findings;
        answerable.addAll(other.answerable);
        authors.addAll(other.authors);
    }

    long messages() {
        return messages;
    }

    /** Whether there are enough messages and people that a figure about it is about none of them. */
    boolean enough() {
        return messages >= Authors.ENOUGH && authors.enough();
    }

    Counts counts() {
        return new Counts(messages, flagged, findings, answerable.estimated(), answerable.expected());
    }
}
