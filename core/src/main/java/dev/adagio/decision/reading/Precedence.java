package dev.adagio.decision.reading;

import dev.adagio.decision.Claim;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Status;
import java.util.ArrayList;
import java.util.List;

/** Which of several statuses counts. */
final class Precedence {

    private Precedence() {}

    /** The claims with the one that counts first; the others in their order. */
    static List<Claim<Status>> of(List<Claim<Status>> claims, List<Diagnostic> diagnostics) {
        if (claims.isEmpty()) {
            return claims;
        }
        List<Claim<Status>> ordered = new ArrayList<>(claims);
        Claim<Status> counts = counting(claims);
        ordered.remove(counts);
        ordered.add(0, counts);
        ordered.stream()
                .filter(claim -> claim.place() != counts.place() && claim.value() != counts.value())
                .forEach(claim -> diagnostics.add(new Diagnostic(Diagnostic.Kind.CONTRADICTORY_STATUS, claim.span())));
        return ordered;
    }

    private static Claim<Status> counting(List<Claim<Status>> claims) {
        return claims.stream()
                .filter(claim -> claim.value() == Status.SUPERSEDED)
                .findFirst()
                .orElseGet(() -> latest(claims.stream()
                        .filter(claim -> claim.place() == claims.get(0).place())
                        .toList()));
    }

    /** Of a history the last step: by its date, or else the first claim that says more than that there is a plan. */
    private static Claim<Status> latest(List<Claim<Status>> claims) {
        return claims.stream()
                .filter(claim -> claim.value() != Status.PROPOSED && claim.value() != Status.DRAFT)
                .findFirst()
                .orElse(claims.get(0));
    }
}
