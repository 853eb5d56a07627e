package dev.adagio.advice;

import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs factors. A balance of at least {@value #SYNC_FROM} means the same time, of at most {@value
 * #ASYNC_UNTIL} own time, and between them either; a factor that decides is stronger than any
 * balance. Immutable and thread-safe.
 *
 * <p>The thresholds are proposals of this library; only the direction of each factor has a source.
 */
public final class Advisor {

    /** The balance from which on the verdict is {@link Mode#SYNC}. */
    public static final double SYNC_FROM = 3;

    /** The balance up to which the verdict is {@link Mode#ASYNC}. */
    public static final double ASYNC_UNTIL = -1;

    private static final double DECIDED = 0.95;

    private static final Comparator<Contribution> WEIGHTIEST = Comparator.comparing(
                    (Contribution c) -> c.factor().decides() == null)
            .thenComparingDouble(c -> -Math.abs(c.weight()))
            .thenComparing(c -> c.factor().id());

    private final List<Factor> factors;

    /** An advisor that weighs these factors; their order does not matter. */
    public Advisor(Collection<Factor> factors) {
        this.factors = factors.stream()
                .sorted(Comparator.<Factor, String>comparing(
                        factor -> factor.info().id()))
                .toList();
    }

    /** What these signals speak for. */
    public Advice advise(Signals signals) {
        List<Contribution> contributions = new ArrayList<>();
        for (Factor factor : factors) {
            factor.evidence(signals)
                    .ifPresent(evidence -> contributions.add(new Contribution(factor.info(), evidence)));
        }
        contributions.sort(WEIGHTIEST);
        double balance =
                contributions.stream().mapToDouble(Contribution::weight).sum();
        if (!contributions.isEmpty()) {
            Mode decided = contributions.get(0).factor().decides();
            if (decided != null) {
                return new Advice(decided, DECIDED, balance, contributions);
            }
        }
        return new Advice(mode(balance), confidence(balance), balance, contributions);
    }

    private static Mode mode(double balance) {
        if (balance >= SYNC_FROM) {
            return Mode.SYNC;
        }
        return balance <= ASYNC_UNTIL ? Mode.ASYNC : Mode.EITHER;
    }

    /** Grows with the distance from the nearest threshold, from one half where the verdict could as well be another. */
    private static double confidence(double balance) {
        double distance = Math.min(Math.abs(balance - SYNC_FROM), Math.abs(balance - ASYNC_UNTIL));
        return 1 / (1 + Math.exp(-distance));
    }
}
