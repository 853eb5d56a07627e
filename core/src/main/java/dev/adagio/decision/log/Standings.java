package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.StatusStep;
import dev.adagio.decision.log.Standing.Force;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<LocalDate> from = step(record, Status.ACCEPTED).or(record::date);
        Optional<LocalDate> until = Stream.concat(
                        full.stream().flatMap(each -> decided(each.later()).stream()), ended(record).stream())
                .min(Comparator.naturalOrder());
        Force force = force(record, full, from, until);
        List<Relationship> by = accepted.stream()
                .filter(each -> decided(each.later()).filter(day::isBefore).isEmpty())
                .toList();
        return new Standing(record, force, from, until, by);
    }

    /** The day on which it was accepted, by its history or else by its date. */
    private static Optional<LocalDate> decided(DecisionRecord record) {
        return step(record, Status.ACCEPTED).or(record::date);
    }

    /** The last day in its history on which it came to this status. */
    private static Optional<LocalDate> step(DecisionRecord record, Status status) {
        return record.history().size() < 2
                ? Optional.empty()
                : record.history().stream()
                        .filter(step -> step.status().value() == status)
                        .map(StatusStep::date)
                        .max(Comparator.naturalOrder());
    }

    /** The day in its history on which it was given up or replaced, after it was accepted for the last time. */
    private static Optional<LocalDate> ended(DecisionRecord record) {
        Optional<LocalDate> accepted = step(record, Status.ACCEPTED);
        return Stream.of(Status.DEPRECATED, Status.SUPERSEDED)
                .flatMap(status -> step(record, status).stream())
                .filter(end -> accepted.filter(end::isBefore).isEmpty())
                .min(Comparator.naturalOrder());
    }

    private Force force(
            DecisionRecord record, List<Relationship> full, Optional<LocalDate> from, Optional<LocalDate> until) {
        Status status = record.status();
        boolean over = status == Status.DEPRECATED || status == Status.SUPERSEDED;
        boolean reopened =
                status == Status.PROPOSED && step(record, Status.ACCEPTED).isPresent() && until.isPresent();
        if ((status == Status.DRAFT || status == Status.PROPOSED || status == Status.REJECTED) && !reopened) {
            return Force.NEVER;
        }
        if (from.filter(day::isBefore).isPresent()) {
            return Force.NOT_YET;
        }
        if (until.isPresent() && !day.isBefore(until.get())) {
            return Force.ENDED;
        }
        boolean endsSomeDay = !full.isEmpty() || (over && !(status == Status.SUPERSEDED && isOnlyProposed(record)));
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
