package dev.adagio.examples.report.html;

import dev.adagio.advice.Mode;

/** How many subjects are best served in which way. Not thread-safe. */
final class Advised {
    private long sync;
    private long either;
    private long async;
    private boolean weighed;

    /** What is shown of it. */
    record Counts(long sync, long either, long async) {}

    void add(Subject subject) {
        weighed |= !subject.advice().contributions().isEmpty();
        Mode mode = subject.advice().mode();
        sync += mode == Mode.SYNC ? 1 : 0;
        either += mode == Mode.EITHER ? 1 : 0;
        async += mode == Mode.ASYNC ? 1 : 0;
    }

    /** Whether any factor was ever at work; without one the verdict is always the same and says nothing. */
    boolean weighed() {
        return weighed;
    }

    Counts counts() {
        return new Counts(sync, either, async);
    }
}
