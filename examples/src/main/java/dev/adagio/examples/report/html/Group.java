package dev.adagio.examples.report.html;

/** Messages that are counted together. Not thread-safe. */
final class Group {
    private long messages;
    private long flagged;
    private long findings;
    private long estimated;
    private long ready;
    private final Authors authors = new Authors();

    /** What is shown of a group. */
    record Counts(long messages, long flagged, long findings, long estimated, long ready) {}

    void add(Subject subject) {
        messages++;
        findings += subject.findings().size();
        flagged += subject.findings().isEmpty() ? 0 : 1;
        estimated += subject.readiness() == null ? 0 : 1;
        ready += subject.ready() ? 1 : 0;
        String author = subject.author();
        if (author != null) {
            authors.add(author);
        }
    }

    void addAll(Group other) {
        messages += other.messages;
        flagged += other.flagged;
        findings += other.findings;
        estimated += other.estimated;
        ready += other.ready;
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
        return new Counts(messages, flagged, findings, estimated, ready);
    }
}
