package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.log.Standing.Force;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works out where decisions stood on a day. A decision counts from its date on. One that replaces it
 * ends it on its own date, and only if it was accepted itself; until then the old one holds.
 */
final class Standings {

    private final DecisionLog log;
    private final LocalDate day;

    Standings(DecisionLog log, LocalDate day) {
        this.log = log;
        this.day = day;
    }

    Standing of(DecisionRecord record) {
        List<Relationship> accepted = log.after(record).stream()
                .filter(each -> each.kind() != Relationship.Kind.RELATES && wasAccepted(each.later()))
                .toList();
        List<Relationship> full =
                accepted.stream().filter(Relationship::replaces).toList();
        Optional<LocalDate> from = record.date();
        Optional<LocalDate> until =
                full.stream().flatMap(each -> each.later().date().stream()).min(Comparator.naturalOrder());
        Force force = force(record, full, from, until);
        List<Relationship> by = accepted.stream()
                .filter(each -> each.later().date().filter(day::isBefore).isEmpty())
                .toList();
        return new Standing(record, force, from, until, by);
    }

    private Force force(
            DecisionRecord record, List<Relationship> full, Optional<LocalDate> from, Optional<LocalDate> until) {
        Status status = record.status();
        if (status == Status.DRAFT || status == Status.PROPOSED || status == Status.REJECTED) {
            return Force.NEVER;
        }
        if (from.filter(day::isBefore).isPresent()) {
            return Force.NOT_YET;
        }
        if (until.isPresent() && !day.isBefore(until.get())) {
            return Force.ENDED;
        }
        boolean endsSomeDay = !full.isEmpty()
                || status == Status.DEPRECATED
                || (status == Status.SUPERSEDED && !isOnlyProposed(record));
        if (status == Status.UNKNOWN || from.isEmpty() || (endsSomeDay && until.isEmpty())) {
            return Force.UNCLEAR;
        }
        return Force.IN_FORCE;
    }

    /** Whether all that is to replace a record is still to be decided. */
    private boolean isOnlyProposed(DecisionRecord record) {
        List<Relationship> successors = log.after(record).stream()
                .filter(each -> each.kind() == Relationship.Kind.SUPERSEDES)
                .toList();
        return !successors.isEmpty()
                && successors.stream().allMatch(each -> isUndecided(each.later().status()));
    }

    static boolean isUndecided(Status status) {
        return status == Status.DRAFT || status == Status.PROPOSED;
    }

    static boolean wasAccepted(DecisionRecord record) {
        return record.status() == Status.ACCEPTED
                || record.status() == Status.SUPERSEDED
                || record.status() == Status.DEPRECATED;
    }
}
