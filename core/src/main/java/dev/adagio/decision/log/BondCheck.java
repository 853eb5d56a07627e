package dev.adagio.decision.log;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.Status;
import dev.adagio.excerpt.LineMap;
import dev.adagio.rule.Fix;
import dev.adagio.rule.RuleInfo;
import dev.adagio.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the questions of {@link LogRules} about two records that have to do with each other. */
final class BondCheck {

    private final DecisionLog log;
    private final List<Problem> problems = new ArrayList<>();

    BondCheck(DecisionLog log) {
        this.log = log;
    }

    List<Problem> problems() {
        Set<String> circular = circular();
        for (Relationship each : log.relationships()) {
            if (circular.contains(each.later().path())
                    && circular.contains(each.earlier().path())
                    && each.replaces()) {
                add(
                        each.later(),
                        LogRules.CYCLE,
                        said(each),
                        "it and " + each.earlier().path() + " replace each other",
                        null);
                continue;
            }
            if (each.kind() == Relationship.Kind.SUPERSEDES) {
                superseding(each);
            }
            if (each.saidByLater().isEmpty() && !each.isMutual()) {
                oneSided(each, each.later(), each.earlier());
            } else if (each.saidByEarlier().isEmpty() && !each.isMutual() && holds(each)) {
                oneSided(each, each.earlier(), each.later());
            }
        }
        log.records().forEach(this::successor);
        return problems;
    }

    /** Whether the earlier one should tell of the later one already: when that is decided. */
    private static boolean holds(Relationship each) {
        return Standings.wasAccepted(each.later()) && !isStillAccepted(each);
    }

    private static boolean isStillAccepted(Relationship each) {
        return each.replaces()
                && Standings.wasAccepted(each.later())
                && (each.earlier().status() == Status.ACCEPTED
                        || Standings.isUndecided(each.earlier().status()));
    }

    private void superseding(Relationship each) {
        DecisionRecord later = each.later();
        DecisionRecord earlier = each.earlier();
        boolean decided = later.status() != Status.REJECTED && !Standings.isUndecided(later.status());
        if (isStillAccepted(each)) {
            add(
                    earlier,
                    LogRules.STILL_ACCEPTED,
                    status(earlier),
                    place(later, said(each)) + " says that it replaces this one",
                    Repair.superseded(earlier, later));
        } else if (!decided && earlier.status() == Status.SUPERSEDED && each.replaces() && isOnlySuccessor(each)) {
            add(
                    earlier,
                    LogRules.SUPERSEDED_TOO_EARLY,
                    status(earlier),
                    later.path() + " is " + later.status().name().toLowerCase(Locale.ROOT),
                    null);
        }
        boolean older = later.date().isPresent()
                && earlier.date().isPresent()
                && later.date().get().isBefore(earlier.date().get());
        if (older && decided) {
            add(
                    later,
                    LogRules.SUCCESSOR_IS_OLDER,
                    date(later),
                    "is of " + later.date().get() + "; " + earlier.path() + ", which it replaces, of "
                            + earlier.date().get(),
                    null);
        }
    }

    private boolean isOnlySuccessor(Relationship bond) {
        return log.after(bond.earlier()).stream().filter(Relationship::replaces).count() == 1;
    }

    private void oneSided(Relationship each, DecisionRecord silent, DecisionRecord telling) {
        Relation relation =
                Repair.relation(each, silent.path().equals(each.later().path()));
        add(
                silent,
                LogRules.ONE_SIDED_LINK,
                LogCheck.title(silent),
                place(telling, said(each)) + " says that this one " + Repair.says(relation)
                        + (each.partial() ? " it in part" : " it"),
                Repair.link(silent, telling, relation, each.partial()));
    }

    private void successor(DecisionRecord record) {
        boolean told = record.links(Relation.SUPERSEDED_BY).stream().anyMatch(link -> true)
                || log.after(record).stream().anyMatch(each -> each.kind() == Relationship.Kind.SUPERSEDES);
        if (record.status() == Status.SUPERSEDED && !told) {
            add(record, LogRules.NO_SUCCESSOR, status(record), "superseded, and by nothing that is named", null);
        }
    }

    private void add(DecisionRecord record, RuleInfo rule, Span span, String seen, @Nullable Fix fix) {
        problems.add(new Problem(record, rule.finding(span).seen(seen).fix(fix).build()));
    }

    /** Those that replace each other in a circle, found by taking away what nothing replaces or what replaces nothing. */
    private Set<String> circular() {
        Map<String, Set<String>> over = new HashMap<>();
        Map<String, Set<String>> under = new HashMap<>();
        for (Relationship each : log.relationships()) {
            if (each.replaces()) {
                over.computeIfAbsent(each.later().path(), path -> new HashSet<>())
                        .add(each.earlier().path());
                under.computeIfAbsent(each.earlier().path(), path -> new HashSet<>())
                        .add(each.later().path());
            }
        }
        Set<String> left = new HashSet<>(over.keySet());
        left.retainAll(under.keySet());
        Deque<String> out = new ArrayDeque<>(over.keySet());
        out.addAll(under.keySet());
        out.removeIf(left::contains);
        while (!out.isEmpty()) {
            String gone = out.removeFirst();
            unhook(gone, over, under, left, out);
            unhook(gone, under, over, left, out);
        }
        return left;
    }

    private static void unhook(
            String gone,
            Map<String, Set<String>> from,
            Map<String, Set<String>> back,
            Set<String> left,
            Deque<String> out) {
        for (String next : from.getOrDefault(gone, Set.of())) {
            Set<String> others = back.getOrDefault(next, Set.of());
            others.remove(gone);
            if (others.isEmpty() && left.remove(next)) {
                out.addLast(next);
            }
        }
    }

    private static Span said(Relationship each) {
        return each.saidByLater().or(each::saidByEarlier).orElseThrow().span();
    }

    private static Span status(DecisionRecord record) {
        return record.statuses().stream()
                .filter(claim -> claim.place() != Place.SIDECAR && claim.place() != Place.NAME)
                .findFirst()
                .map(Claim::span)
                .orElseGet(() -> LogCheck.title(record));
    }

    private static Span date(DecisionRecord record) {
        return record.dates().stream()
                .filter(claim -> claim.place() != Place.SIDECAR && claim.place() != Place.NAME)
                .findFirst()
                .map(Claim::span)
                .orElseGet(() -> LogCheck.title(record));
    }

    private static String place(DecisionRecord record, Span span) {
        LineMap lines = LineMap.of(record.text());
        return record.path() + ":"
                + lines.line(Math.min(span.start(), record.text().length()));
    }
}
