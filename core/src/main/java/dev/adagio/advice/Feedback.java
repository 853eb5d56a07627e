package dev.adagio.advice;

import java.util.ArrayList;
import java.util.List;

/**
 * Adjusts a model to what people say of its advice. Each word moves the weights of the factors at work a little; no
 * weight ever leaves the bounds of a quarter and the double of what its factor says of itself, so directions hold
 * whatever is said. What a factor decides alone is a policy, and stays one. Immutable and thread-safe.
 *
 * <p>The step is that of online passive-aggressive learning (Crammer and others, 2006): as small as suffices to bring
 * the balance to the right side, and never larger than {@value #PATIENCE} points of balance; bounds and patience are
 * proposals of this library.
 */
public final class Feedback {

    /** How many points one word moves the balance at most. */
    static final double PATIENCE = 0.5;

    /** How far beyond a threshold a balance is wanted that people call right. */
    static final double MARGIN = 0.5;

    private static final double LEAST = 0.25;

    private static final double MOST = 2;

    private final List<Factor> factors;
    private final List<Dispute> disputes;

    /** Feedback to advice that these factors led to. */
    public Feedback(List<Factor> factors, List<Dispute> disputes) {
        this.factors = List.copyOf(factors);
        this.disputes = List.copyOf(disputes);
    }

    /** The model after somebody said that the advice was right. */
    public AdviceModel right(AdviceModel model, Advice advice) {
        return told(model, advice, advice.mode());
    }

    /** The model after somebody said which mode would have been right. */
    public AdviceModel told(AdviceModel model, Advice advice, Mode right) {
        boolean decided =
                advice.contributions().stream().anyMatch(each -> each.factor().decides() != null);
        double missing = missing(model.thresholds(), advice.balance(), right);
        if (decided || missing == 0) {
            return model;
        }
        List<Contribution> movable = new ArrayList<>(advice.contributions());
        movable.removeIf(each -> each.factor().weight() == 0
                || factors.stream()
                        .noneMatch(factor ->
                                factor.info().id().equals(each.factor().id())));
        double power = movable.stream()
                .mapToDouble(
                        each -> each.evidence().strength() * each.evidence().strength())
                .sum();
        if (power == 0) {
            return model;
        }
        double step = Math.max(-PATIENCE, Math.min(PATIENCE, missing)) / power;
        AdviceModel adjusted = model;
        for (Contribution each : movable) {
            adjusted = adjusted.with(
                    each.factor().id(), Setting.weighing(bounded(each, step)).from("feedback"));
        }
        return adjusted;
    }

    /** An advisor by this model. */
    public Advisor advisor(AdviceModel model) {
        return new Advisor(factors, disputes, model);
    }

    /** How far the balance has to move to lie well within this mode; 0 where it does. */
    private static double missing(Thresholds thresholds, double balance, Mode right) {
        double margin = Math.min(MARGIN, (thresholds.sync() - thresholds.async()) / 2);
        return switch (right) {
            case SYNC -> Math.max(0, thresholds.sync() + margin - balance);
            case ASYNC -> Math.min(0, thresholds.async() - margin - balance);
            case EITHER ->
                Math.max(0, thresholds.async() + margin - balance) + Math.min(0, thresholds.sync() - margin - balance);
        };
    }

    private double bounded(Contribution contribution, double step) {
        FactorInfo info = contribution.factor();
        double own = factors.stream()
                .map(Factor::info)
                .filter(each -> each.id().equals(info.id()))
                .findFirst()
                .orElse(info)
                .weight();
        double wanted = info.weight() + step * contribution.evidence().strength();
        double size = Math.max(LEAST * Math.abs(own), Math.min(MOST * Math.abs(own), wanted * Math.signum(own)));
        return size * Math.signum(own);
    }
}
