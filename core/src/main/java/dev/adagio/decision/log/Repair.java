package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.writing.RecordEditor;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.rule.Fix;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes that let one record say what another says of it; null where the record has no place for it. */
final class Repair {

    private Repair() {}

    static @Nullable Fix superseded(DecisionRecord earlier, DecisionRecord later) {
        return where(() -> new RecordEditor(earlier).supersededBy(file(earlier, later), later.title()));
    }

    static @Nullable Fix link(DecisionRecord from, DecisionRecord to, Relation relation, boolean partial) {
        RecordEditor editor = new RecordEditor(from);
        String file = file(from, to);
        return where(() ->
                partial ? editor.linkInPart(relation, file, to.title()) : editor.link(relation, file, to.title()));
    }

    /** The relation of one record to another, as the one that says so writes it. */
    static Relation relation(Relationship each, boolean byLater) {
        return switch (each.kind()) {
            case SUPERSEDES -> byLater ? Relation.SUPERSEDES : Relation.SUPERSEDED_BY;
            case AMENDS -> byLater ? Relation.AMENDS : Relation.AMENDED_BY;
            case RELATES -> Relation.RELATES;
        };
    }

    static String says(Relation relation) {
        String words = relation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.endsWith(" by") ? "is " + words : words;
    }

    static String file(DecisionRecord from, DecisionRecord to) {
        return Paths.relative(Paths.slashed(from.path()), Paths.slashed(to.path()));
    }

    private static @Nullable Fix where(Supplier<Fix> change) {
        try {
            return change.get();
        } catch (UneditableException | IllegalArgumentException noPlace) {
            return null;
        }
    }
}
