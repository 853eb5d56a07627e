package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.rule.Fix;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that is to be made, changed or taken away. A record that moves is taken away and made anew.
 *
 * @param path the file
 * @param before its text, as it has to be for the change to be right; empty where there is to be no file
 * @param after its text then; empty where there is to be no file
 */
public record Change(String path, Optional<String> before, Optional<String> after) {

    /** A change. */
    public Change {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** A new file. */
    public static Change created(String path, String text) {
        return new Change(path, Optional.empty(), Optional.of(text));
    }

    /** A record with a fix applied. */
    public static Change edited(DecisionRecord record, Fix fix) {
        return edited(record, fix.apply(record.text()));
    }

    /** A record with another text. */
    public static Change edited(DecisionRecord record, String text) {
        return new Change(record.path(), Optional.of(record.text()), Optional.of(text));
    }

    /** A record taken away. */
    public static Change removed(DecisionRecord record) {
        return new Change(record.path(), Optional.of(record.text()), Optional.empty());
    }
}
