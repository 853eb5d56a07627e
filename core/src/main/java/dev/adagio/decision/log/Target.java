package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import java.util.List;

/** What a link leads to. */
public sealed interface Target {

    /**
     * A record of the log.
     *
     * @param record the record
     * @param exact whether the link itself leads there; not where its file is gone and its number alone tells
     */
    record Found(DecisionRecord record, boolean exact) implements Target {}

    /**
     * One of several records: they have the number in common that the link names.
     *
     * @param records those it may be
     */
    record Ambiguous(List<DecisionRecord> records) implements Target {
        public Ambiguous {
            records = List.copyOf(records);
        }
    }

    /** Nothing that is there. */
    record Missing() implements Target {}

    /** Something that is no record of the log, such as a page elsewhere. */
    record Outside() implements Target {}
}
