package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink;
import java.util.Objects;
import java.util.Optional;

/**
 * Two records of a log that have to do with each other, as one or both of them say.
 *
 * @param kind how they are related
 * @param later the one that replaces, changes or points to the other
 * @param earlier the other one
 * @param partial whether only a part of the earlier one is meant
 * @param saidByLater where the later one says so
 * @param saidByEarlier where the earlier one says so
 */
public record Relationship(
        Kind kind,
        DecisionRecord later,
        DecisionRecord earlier,
        boolean partial,
        Optional<RecordLink> saidByLater,
        Optional<RecordLink> saidByEarlier) {

    /** How two records are related. */
    public enum Kind {
        /** The later one replaces the earlier one, wholly or in part. */
        SUPERSEDES,
        /** The later one changes or adds to the earlier one, which stays in force. */
        AMENDS,
        /** They have to do with each other. */
        RELATES
    }

    /** A relationship. */
    public Relationship {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(saidByLater, "saidByLater");
        Objects.requireNonNull(saidByEarlier, "saidByEarlier");
    }

    /** Whether the later one replaces all of the earlier one. */
    public boolean replaces() {
        return kind == Kind.SUPERSEDES && !partial;
    }

    /** Which part of the earlier one is meant, in the words of one of them; empty where none says so. */
    public String scope() {
        return !partial
                ? ""
                : scope(saidByLater, later)
                        .or(() -> scope(saidByEarlier, earlier))
                        .orElse("");
    }

    private static Optional<String> scope(Optional<RecordLink> said, DecisionRecord by) {
        return said.filter(RecordLink::partial)
                .filter(link -> link.scope()
                        .filter(span -> !span.overlaps(link.span())
                                && span.start() > link.span().end())
                        .isPresent())
                .flatMap(RecordLink::scope)
                .map(span -> span.of(by.text()));
    }

    /** Whether both say so; for those that merely point to each other, one is enough. */
    public boolean isMutual() {
        return kind == Kind.RELATES || (saidByLater.isPresent() && saidByEarlier.isPresent());
    }
}
