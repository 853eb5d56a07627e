package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.Status;
import dev.adagio.decision.Transition;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.NewRecord;
import dev.adagio.decision.writing.RecordEditor;
import dev.adagio.decision.writing.RecordTemplate;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.rule.Fix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Changes of a log that concern several records. Each answers with all files that are to change; nothing
 * is written here, and either all of them are to be made or none.
 *
 * <p>All methods throw {@link UneditableException} where a record has no place for its part of the
 * change, and {@link IllegalStateException} where the record's status does not allow it.
 */
public final class LogEditor {

    private static final Set<Status> OVER = Set.of(Status.REJECTED, Status.DEPRECATED, Status.SUPERSEDED);

    private final DecisionLog log;

    /** Changes this log. */
    public LogEditor(DecisionLog log) {
        this.log = log;
    }

    /**
     * Lets one record replace another. While the later one is not accepted, the earlier one stays in force and
     * as it is; {@link #accept} completes it then.
     */
    public List<Change> supersede(DecisionRecord earlier, DecisionRecord later) {
        return supersede(earlier, later, false, "");
    }

    /** Lets one record replace a part of another, which stays in force for the rest. */
    public List<Change> supersedeInPart(DecisionRecord earlier, DecisionRecord later) {
        return supersede(earlier, later, true, "");
    }

    /**
     * Lets one record replace a part of another, which stays in force for the rest.
     *
     * @param scope the part, in a few words; empty to leave it unsaid
     */
    public List<Change> supersedeInPart(DecisionRecord earlier, DecisionRecord later, String scope) {
        return supersede(earlier, later, true, scope);
    }

    private List<Change> supersede(DecisionRecord earlier, DecisionRecord later, boolean partial, String scope) {
        related(earlier, later);
        Draft draft = new Draft();
        if (!says(later, earlier, Relation.SUPERSEDES)) {
            draft.edit(later, record -> linked(record, earlier, Relation.SUPERSEDES, partial, scope));
        }
        if (later.status() == Status.ACCEPTED) {
            end(draft, earlier, later, partial, scope);
        }
        return draft.changes();
    }

    /**
     * Lets one record change or add to another, which stays in force. While the later one is not accepted, the earlier
     * one stays as it is; {@link #accept} completes it then.
     *
     * @throws IllegalStateException if the earlier one is over, so that nothing can be added to it
     */
    public List<Change> amend(DecisionRecord earlier, DecisionRecord later) {
        related(earlier, later);
        if (earlier.status() == Status.REJECTED || earlier.status() == Status.SUPERSEDED) {
            throw new IllegalStateException(earlier.path() + ": a decision that is "
                    + earlier.status().word() + " cannot be amended; supersede what replaced it, or decide anew");
        }
        Draft draft = new Draft();
        if (!says(later, earlier, Relation.AMENDS)) {
            draft.edit(later, record -> linked(record, earlier, Relation.AMENDS, false, ""));
        }
        if (later.status() == Status.ACCEPTED) {
            amended(draft, earlier, later);
        }
        return draft.changes();
    }

    private void amended(Draft draft, DecisionRecord earlier, DecisionRecord later) {
        if (!says(earlier, later, Relation.AMENDED_BY)) {
            draft.edit(earlier, record -> linked(record, later, Relation.AMENDED_BY, false, ""));
        }
    }

    private static void related(DecisionRecord earlier, DecisionRecord later) {
        if (earlier.path().equals(later.path())) {
            throw new IllegalStateException("a decision cannot replace or amend itself: " + later.path());
        }
        if (OVER.contains(later.status())) {
            throw new IllegalStateException(later.path() + ": a decision that is "
                    + later.status().word() + " cannot replace or amend another");
        }
    }

    /**
     * Takes a step in the life of a decision that concerns it alone.
     *
     * @param step any but {@link Transition#SUPERSEDE}, which needs a successor, and {@link Transition#ACCEPT}, which
     *     may end other decisions
     * @param reason why, in a few words; empty to leave it unsaid
     */
    public List<Change> take(DecisionRecord record, Transition step, String reason) {
        if (step == Transition.SUPERSEDE || step == Transition.ACCEPT) {
            throw new IllegalArgumentException(step + " concerns other records too");
        }
        RecordEditor editor = new RecordEditor(record);
        return List.of(Change.edited(record, reason.isEmpty() ? editor.take(step) : editor.take(step, reason)));
    }

    /** Accepts a record, ends what it says to replace, and tells what it says to amend. */
    public List<Change> accept(DecisionRecord record) {
        Draft draft = new Draft();
        draft.edit(record, now -> new RecordEditor(now).take(Transition.ACCEPT));
        for (Relationship each : log.relationships()) {
            if (!each.later().path().equals(record.path()) || each.saidByLater().isEmpty()) {
                continue;
            }
            if (each.kind() == Relationship.Kind.SUPERSEDES) {
                end(draft, each.earlier(), record, each.partial(), each.scope());
            } else if (each.kind() == Relationship.Kind.AMENDS) {
                amended(draft, each.earlier(), record);
            }
        }
        return draft.changes();
    }

    /**
     * Adds a record, with the next free number of its folder and a name like those of the others.
     *
     * @param folder where it is to lie, as in the paths of the records
     * @param form what it is written in
     * @param begun what is known of it, for the number it gets
     * @param replaced the records it replaces; they end when it is accepted
     */
    public List<Change> add(
            String folder, RecordTemplate form, IntFunction<NewRecord> begun, List<DecisionRecord> replaced) {
        NewRecord record = begun.apply(log.nextNumber(folder));
        List<DecisionRecord> shelf = log.records().stream()
                .filter(other -> Paths.shelf(other).equals(folder))
                .toList();
        String path = (folder.isEmpty() ? "" : folder + "/") + FileNames.of(shelf, record.number(), record.title());
        return add(path, form.fill(path, record), replaced);
    }

    /**
     * Adds a record that is written already, with the next free number of its folder in its name.
     *
     * @param folder where it is to lie, as in the paths of the records
     */
    public List<Change> add(String folder, String text) {
        String title = new DecisionReader().read("record.md", text).title();
        List<DecisionRecord> shelf = log.records().stream()
                .filter(other -> Paths.shelf(other).equals(folder))
                .toList();
        String name = FileNames.of(shelf, log.nextNumber(folder), title);
        return add((folder.isEmpty() ? "" : folder + "/") + name, text, List.of());
    }

    /** Adds a record that is written already. */
    public List<Change> add(String path, String text, List<DecisionRecord> replaced) {
        DecisionRecord added = new DecisionReader().read(path, text);
        Draft draft = new Draft();
        for (DecisionRecord earlier : replaced) {
            draft.edit(added, now -> linked(now, earlier, Relation.SUPERSEDES, false, ""));
            if (added.status() == Status.ACCEPTED) {
                end(draft, earlier, added, false, "");
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Change change : draft.changes()) {
            if (!change.path().equals(path)) {
                changes.add(change);
            }
        }
        changes.add(Change.created(path, draft.now(added).text()));
        return changes;
    }

    private void end(Draft draft, DecisionRecord earlier, DecisionRecord later, boolean partial, String scope) {
        if (partial) {
            if (!says(earlier, later, Relation.SUPERSEDED_BY)) {
                draft.edit(earlier, record -> linked(record, later, Relation.SUPERSEDED_BY, true, scope));
            }
            return;
        }
        if (earlier.status() == Status.SUPERSEDED && says(earlier, later, Relation.SUPERSEDED_BY)) {
            return;
        }
        if (!Transition.SUPERSEDE.isFrom(earlier.status())) {
            throw new IllegalStateException(earlier.path() + ": "
                    + Transition.refusal(earlier.status(), Status.SUPERSEDED)
                            .orElse("it is superseded by another record already"));
        }
        draft.edit(earlier, record -> new RecordEditor(record).supersededBy(Repair.file(record, later), later.title()));
    }

    private boolean says(DecisionRecord from, DecisionRecord to, Relation relation) {
        return from.links(relation).stream()
                .anyMatch(link -> log.target(from, link) instanceof Target.Found found
                        && found.record().path().equals(to.path()));
    }

    private static Fix linked(
            DecisionRecord from, DecisionRecord to, Relation relation, boolean partial, String scope) {
        RecordEditor editor = new RecordEditor(from);
        String file = Repair.file(from, to);
        return partial ? editor.linkInPart(relation, file, to.title(), scope) : editor.link(relation, file, to.title());
    }

    /** Gives a record the next free number of its folder; whatever points to its file follows. */
    public List<Change> renumber(DecisionRecord record) {
        return new Renumbering(log, record, log.nextNumber(Paths.shelf(record))).changes();
    }

    /**
     * Gives a record another number; whatever points to its file follows.
     *
     * @throws IllegalStateException if another record has that number
     */
    public List<Change> renumber(DecisionRecord record, int number) {
        boolean taken = log.records().stream()
                .anyMatch(other -> !other.path().equals(record.path())
                        && Paths.shelf(other).equals(Paths.shelf(record))
                        && other.number().isPresent()
                        && other.number().getAsInt() == number);
        if (taken) {
            throw new IllegalStateException("the number " + number + " is taken");
        }
        return new Renumbering(log, record, number).changes();
    }

    /** Applies the fixes that problems offer, the first one of each record; checking again shows what is left. */
    public List<Change> repair(List<Problem> problems) {
        List<Change> changes = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Problem problem : problems) {
            Fix fix = problem.finding().fix();
            if (fix != null && done.add(problem.record().path())) {
                changes.add(Change.edited(problem.record(), fix));
            }
        }
        return changes;
    }
}
