package dev.adagio.decision.log;

import com.google.common.collect.ImmutableListMultimap;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.model.Assignment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Records as one log, in the order of their folders and numbers. Records in one folder are numbered
 * together; a log may hold several such folders. Immutable and thread-safe.
 */
public final class DecisionLog {

    private static final Comparator<DecisionRecord> ORDER = Comparator.comparing(Paths::shelf)
            .thenComparingInt(record -> record.number().orElse(Integer.MAX_VALUE))
            .thenComparing(DecisionRecord::path);

    private final List<DecisionRecord> records;
    private final Index index;
    private final List<Relationship> relationships;
    private final ImmutableListMultimap<String, Relationship> byEarlier;

    private final Predicate<String> exists;

    private DecisionLog(Collection<DecisionRecord> records, Predicate<String> exists) {
        this.exists = exists;
        this.records = records.stream().sorted(ORDER).toList();
        this.index = new Index(this.records, exists);
        this.relationships = List.copyOf(Relationships.of(this.records, index));
        ImmutableListMultimap.Builder<String, Relationship> earlier = ImmutableListMultimap.builder();
        relationships.forEach(each -> earlier.put(each.earlier().path(), each));
        this.byEarlier = earlier.build();
    }

    /** The log of these records. */
    public static DecisionLog of(Collection<DecisionRecord> records) {
        return new DecisionLog(records, path -> false);
    }

    /**
     * The log of these records.
     *
     * @param exists whether there is a file with this path that is no record; links to it are not broken
     */
    public static DecisionLog of(Collection<DecisionRecord> records, Predicate<String> exists) {
        return new DecisionLog(records, exists);
    }

    /** The log as it will be when these changes are made; nothing is written. */
    public DecisionLog after(List<Change> changes) {
        DecisionReader reader = new DecisionReader();
        Map<String, DecisionRecord> then = new LinkedHashMap<>();
        records.forEach(record -> then.put(record.path(), record));
        for (Change change : changes) {
            change.after()
                    .ifPresentOrElse(
                            text -> then.put(change.path(), reader.read(change.path(), text)),
                            () -> then.remove(change.path()));
        }
        return new DecisionLog(then.values(), exists);
    }

    /** The records by folder, number and path. */
    public List<DecisionRecord> records() {
        return records;
    }

    /** The record with this path. */
    public Optional<DecisionRecord> record(String path) {
        return records.stream().filter(record -> record.path().equals(path)).findFirst();
    }

    /**
     * The records that are called so: by path, by id, by the name of their file or by number, with or without zeros.
     * More than one where numbers were given twice.
     */
    public List<DecisionRecord> called(String name) {
        String path = Paths.slashed(name);
        String id = Paths.key(Paths.name(path));
        return records.stream()
                .filter(record -> record.path().equals(name)
                        || Paths.key(record.id()).equals(id)
                        || Paths.key(Paths.name(Paths.slashed(record.path()))).equals(id)
                        || (name.matches("\\d{1,9}")
                                && record.number().isPresent()
                                && record.number().getAsInt() == Integer.parseInt(name)))
                .toList();
    }

    /** The number that the next record of a folder takes: one more than the highest; 1 for the first one. */
    public int nextNumber(String folder) {
        String shelf = Paths.slashed(folder);
        return records.stream()
                        .filter(record -> Paths.shelf(record).equals(shelf))
                        .filter(record -> record.number().isPresent())
                        .mapToInt(record -> record.number().getAsInt())
                        .max()
                        .orElse(0)
                + 1;
    }

    /** What a link of a record leads to. */
    public Target target(DecisionRecord from, RecordLink link) {
        return index.target(from, link);
    }

    /** Which records have to do with each other; each two of them once for each kind. */
    public List<Relationship> relationships() {
        return relationships;
    }

    /** What later records have to do with this one. */
    List<Relationship> after(DecisionRecord record) {
        return byEarlier.get(record.path());
    }

    /** Where each decision stood at the end of a day. */
    public List<Standing> on(LocalDate day) {
        Standings standings = new Standings(this, day);
        return records.stream().map(standings::of).toList();
    }

    /**
     * What is wrong with the log, by record and place.
     *
     * @param today the day on which reviews are due or not
     */
    public List<Problem> problems(LocalDate today) {
        return problems(today, List.of());
    }

    /**
     * What is wrong with the log, by record and place.
     *
     * @param today the day on which reviews are due or not, and roles are held or not
     * @param assignments who holds which role for how long; of somebody who is in none of them nothing is said
     */
    public List<Problem> problems(LocalDate today, Collection<Assignment> assignments) {
        return new LogCheck(this, index, today, assignments).problems();
    }
}
