package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what two records say of each other together. */
final class Relationships {

    private final Map<List<String>, Relationship> found = new LinkedHashMap<>();
    private final Index index;

    private Relationships(Index index) {
        this.index = index;
    }

    static List<Relationship> of(Collection<DecisionRecord> records, Index index) {
        Relationships all = new Relationships(index);
        for (DecisionRecord record : records) {
            record.links().forEach(link -> all.add(record, link));
        }
        return new ArrayList<>(all.found.values());
    }

    private void add(DecisionRecord from, RecordLink link) {
        if (!(index.target(from, link) instanceof Target.Found target)) {
            return;
        }
        Relation relation = link.relation();
        boolean byEarlier = relation == Relation.SUPERSEDED_BY || relation == Relation.AMENDED_BY;
        DecisionRecord later = byEarlier ? target.record() : from;
        DecisionRecord earlier = byEarlier ? from : target.record();
        Relationship.Kind kind = kind(relation);
        Relationship said = new Relationship(
                kind,
                later,
                earlier,
                link.partial(),
                byEarlier ? Optional.empty() : Optional.of(link),
                byEarlier ? Optional.of(link) : Optional.empty());
        found.merge(List.of(kind.name(), later.path(), earlier.path()), said, Relationships::joined);
    }

    static Relationship.Kind kind(Relation relation) {
        return switch (relation) {
            case SUPERSEDES, SUPERSEDED_BY -> Relationship.Kind.SUPERSEDES;
            case AMENDS, AMENDED_BY -> Relationship.Kind.AMENDS;
            case RELATES -> Relationship.Kind.RELATES;
        };
    }

    private static Relationship joined(Relationship first, Relationship second) {
        return new Relationship(
                first.kind(),
                first.later(),
                first.earlier(),
                first.partial() || second.partial(),
                first.saidByLater().or(second::saidByLater),
                first.saidByEarlier().or(second::saidByEarlier));
    }
}
