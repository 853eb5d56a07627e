package dev.adagio.decision;

import dev.adagio.text.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a record says about another.
 *
 * @param relation how the two are related
 * @param partial whether only a part is meant
 * @param scope which part, where that is said
 * @param target the other record, as written: a number, a file, an address or a title
 * @param number its number, where it has one
 * @param file its file or address, where it is named
 * @param span where the relation and its target are written
 */
public record RecordLink(
        Relation relation,
        boolean partial,
        Optional<Span> scope,
        String target,
        OptionalInt number,
        Optional<String> file,
        Span span) {

    /** How two records are related. */
    public enum Relation {
        /** This one replaces the other. */
        SUPERSEDES,
        /** The other replaces this one. */
        SUPERSEDED_BY,
        /** This one changes or adds to the other, which stays in force. */
        AMENDS,
        /** The other changes or adds to this one, which stays in force. */
        AMENDED_BY,
        /** They have to do with each other. */
        RELATES
    }

    /** A link. */
    public RecordLink {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(span, "span");
    }
}
