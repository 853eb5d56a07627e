package dev.adagio.decision.writing;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Evidence that a file is read without loss and changed in the places that are told and no others: its
 * bytes are turned into a record and back, and each change there is, each status, the date, the deciders,
 * the title and each kind of link, is tried on it. The file itself is not touched. Immutable.
 *
 * @param path the file
 * @param made how many changes were made, and changed only the bytes that they told and what they meant
 * @param refused how many changes the record has no place for
 * @param failures what went wrong, the first difference first; none if the proof holds
 */
public record Proof(String path, int made, int refused, List<String> failures) {

    private static final DecisionReader READER = new DecisionReader();

    /** A proof. */
    public Proof {
        Objects.requireNonNull(path, "path");
        failures = List.copyOf(failures);
    }

    /** Whether nothing went wrong. */
    public boolean holds() {
        return failures.isEmpty();
    }

    /**
     * Tries everything on a file.
     *
     * @param path what it is called; the ending tells its markup
     * @param bytes what it holds
     */
    public static Proof of(String path, byte[] bytes) {
        DecisionFile file = DecisionFile.of(bytes);
        DecisionRecord record = READER.read(path, file.text());
        List<String> failures = new ArrayList<>();
        byte[] back = file.with(record.text()).bytes();
        if (!Arrays.equals(back, bytes)) {
            failures.add("read and written back, byte " + Arrays.mismatch(back, bytes) + " is another");
        }
        int made = 0;
        int refused = 0;
        RecordEditor editor = new RecordEditor(record);
        for (Trial trial : Trial.ALL) {
            try {
                Fix fix = trial.change().apply(editor);
                failure(file, record, fix, trial).ifPresent(failures::add);
                made++;
            } catch (UneditableException noPlace) {
                refused++;
            }
        }
        return new Proof(path, made, refused, failures);
    }

    private static Optional<String> failure(DecisionFile file, DecisionRecord record, Fix fix, Trial trial) {
        String changed = fix.apply(record.text());
        byte[] before = file.bytes();
        byte[] after = file.with(changed).bytes();
        Optional<String> outside = outside(file, fix, before, after);
        if (outside.isPresent()) {
            return outside;
        }
        DecisionRecord read = READER.read(record.path(), changed);
        for (Fact fact : Fact.values()) {
            if (!trial.moves().contains(fact) && !fact.isSame(record, read)) {
                return Optional.of(fix.label() + ": changes also what it says of "
                        + fact.name().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    /** The first byte outside of the edits that is another, each stretch between two edits compared on its own. */
    private static Optional<String> outside(DecisionFile file, Fix fix, byte[] before, byte[] after) {
        int mark = before.length - length(file, file.text());
        int here = 0;
        int there = 0;
        int from = 0;
        int lead = mark;
        List<Edit> edits = fix.edits();
        for (int i = 0; i <= edits.size(); i++) {
            int to =
                    i < edits.size() ? edits.get(i).span().start() : file.text().length();
            int length = lead + length(file, file.text().substring(from, to));
            lead = 0;
            int other = there + length <= after.length
                    ? Arrays.mismatch(before, here, here + length, after, there, there + length)
                    : 0;
            if (other >= 0) {
                return Optional.of(fix.label() + ": byte " + (here + other) + " is another, outside of its edits");
            }
            here += length;
            there += length;
            if (i < edits.size()) {
                Edit edit = edits.get(i);
                here += length(file, edit.span().of(file.text()));
                there += length(file, edit.replacement());
                from = edit.span().end();
            }
        }
        return here == before.length && there == after.length
                ? Optional.empty()
                : Optional.of(fix.label() + ": another length outside of its edits");
    }

    private static int length(DecisionFile file, String text) {
        return text.getBytes(file.charset()).length;
    }
}
