package dev.adagio.decision.writing;

import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.Status;
import dev.adagio.rule.Fix;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A change that is tried on a record to see what else it would touch.
 *
 * @param change what is changed
 * @param moves which of the things that a record says may be others afterwards
 */
record Trial(Function<RecordEditor, Fix> change, Set<Fact> moves) {

    private static final LocalDate DAY = LocalDate.of(2031, 12, 30);
    private static final String FILE = "9999-sail.md";

    /** Every change there is, each status and each relation. */
    static final List<Trial> ALL = List.of(
            status(Status.DRAFT),
            status(Status.PROPOSED),
            status(Status.ACCEPTED),
            status(Status.REJECTED),
            status(Status.DEPRECATED),
            status(Status.SUPERSEDED),
            new Trial(editor -> editor.supersededBy(FILE, "Sail"), EnumSet.of(Fact.STATUS, Fact.LINKS)),
            new Trial(editor -> editor.date(DAY), EnumSet.of(Fact.DATE)),
            new Trial(editor -> editor.deciders(List.of("Ada Kessel")), EnumSet.of(Fact.DECIDERS)),
            new Trial(editor -> editor.deciders(List.of("Ada Kessel", "Bo Lind")), EnumSet.of(Fact.DECIDERS)),
            new Trial(editor -> editor.title("Sail there"), EnumSet.of(Fact.TITLE)),
            link(Relation.SUPERSEDES),
            link(Relation.AMENDS),
            link(Relation.AMENDED_BY),
            link(Relation.RELATES),
            new Trial(editor -> editor.linkInPart(Relation.SUPERSEDES, FILE, "Sail"), EnumSet.of(Fact.LINKS)));

    private static Trial status(Status status) {
        return new Trial(editor -> editor.status(status), EnumSet.of(Fact.STATUS, Fact.LINKS));
    }

    private static Trial link(Relation relation) {
        return new Trial(editor -> editor.link(relation, FILE, "Sail"), EnumSet.of(Fact.LINKS));
    }
}
