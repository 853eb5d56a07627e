package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Status;
import dev.adagio.decision.StatusStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of several statuses counts. */
final class Precedence {

    private Precedence() {}

    /** The claims with the one that counts first; the others in their order. */
    static List<Claim<Status>> of(List<Claim<Status>> claims, List<StatusStep> history, List<Diagnostic> diagnostics) {
        if (claims.isEmpty()) {
            return claims;
        }
        List<Claim<Status>> ordered = new ArrayList<>(claims);
        Claim<Status> counts = counting(claims, history);
        ordered.remove(counts);
        ordered.add(0, counts);
        ordered.stream()
                .filter(claim -> claim.place() != counts.place() && claim.value() != counts.value())
                .forEach(claim -> diagnostics.add(new Diagnostic(Diagnostic.Kind.CONTRADICTORY_STATUS, claim.span())));
        return ordered;
    }

    private static Claim<Status> counting(List<Claim<Status>> claims, List<StatusStep> history) {
        Optional<Claim<Status>> last = last(history);
        if (last.isPresent()) {
            return last.get();
        }
        return claims.stream()
                .filter(claim -> claim.value() == Status.SUPERSEDED)
                .findFirst()
                .orElseGet(() -> latest(claims.stream()
                        .filter(claim -> claim.place() == claims.get(0).place())
                        .toList()));
    }

    /** The last step of a history whose days tell the order. */
    private static Optional<Claim<Status>> last(List<StatusStep> history) {
        if (history.size() < 2) {
            return Optional.empty();
        }
        StatusStep last = history.get(history.size() - 1);
        return history.get(history.size() - 2).date().equals(last.date())
                ? Optional.empty()
                : Optional.of(last.status());
    }

    /** Of a history without days the first claim that says more than that there is a plan. */
    private static Claim<Status> latest(List<Claim<Status>> claims) {
        return claims.stream()
                .filter(claim -> claim.value() != Status.PROPOSED && claim.value() != Status.DRAFT)
                .findFirst()
                .orElse(claims.get(0));
    }
}
