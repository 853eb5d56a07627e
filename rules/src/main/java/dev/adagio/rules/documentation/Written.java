package dev.adagio.rules.documentation;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Place;
import dev.adagio.decision.RoleClaim;
import dev.adagio.decision.RoleScheme;
import dev.adagio.model.Role;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules on decision records have in common: where things are written, and who is meant. */
final class Written {

    private Written() {}

    /** Where something is claimed; the title where that is in another file or in the name of this one. */
    static Span place(DecisionRecord record, Claim<?> claim) {
        return claim.place() == Place.SIDECAR || claim.place() == Place.NAME
                ? title(record)
                : trimmed(record.text(), claim.span());
    }

    private static Span trimmed(String text, Span span) {
        String words = span.of(text);
        int start = span.start() + words.length() - words.stripLeading().length();
        return new Span(
                start, Math.max(start, span.start() + words.stripTrailing().length()));
    }

    /** Where the status that counts is written; the title where there is none. */
    static Span status(DecisionRecord record) {
        return record.statuses().stream()
                .findFirst()
                .map(claim -> place(record, claim))
                .orElseGet(() -> title(record));
    }

    /** The title; the beginning of a record without one. */
    static Span title(DecisionRecord record) {
        return record.titles().stream()
                .filter(claim -> claim.place() != Place.SIDECAR && claim.place() != Place.NAME)
                .findFirst()
                .map(Claim::span)
                .orElse(new Span(0, 0));
    }

    /**
     * Whether the record says who does what: by a scheme, or by a role beside those that every form of record has a
     * line for. Only such a record promises that each role is held.
     */
    static boolean givesRoles(DecisionRecord record) {
        return record.roles().stream()
                .anyMatch(claim -> claim.scheme().isPresent()
                        || claim.role() == Role.DRIVE
                        || claim.role() == Role.VETO
                        || claim.role() == Role.EXECUTE);
    }

    /** Whether roles are given in the words of one of these schemes. */
    static boolean follows(DecisionRecord record, Set<RoleScheme> schemes) {
        return record.roles().stream()
                .map(RoleClaim::scheme)
                .flatMap(Optional::stream)
                .anyMatch(schemes::contains);
    }

    /** Who is to decide, and not merely gave their word. */
    static List<Claim<String>> deciders(DecisionRecord record) {
        Set<Span> words = record.approvals().stream().map(Claim::span).collect(Collectors.toSet());
        List<Claim<String>> named = record.deciders().stream()
                .filter(claim -> !words.contains(claim.span()))
                .toList();
        return named.isEmpty() ? record.deciders() : named;
    }

    /** Names in the form in which they are compared. */
    static Set<String> names(List<Claim<String>> claims) {
        return claims.stream().map(claim -> key(claim.value())).collect(Collectors.toSet());
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
