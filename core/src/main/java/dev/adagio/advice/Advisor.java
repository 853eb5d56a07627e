package dev.adagio.advice;

import com.google.common.collect.MapMaker;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs factors; one that decides is stronger than any balance. Immutable and thread-safe. See {@link AdviceModel} for
 * the thresholds.
 */
public final class Advisor {

    /** Of those that decide, what needs everybody now goes first: who is wrong then has only met too early. */
    private static final Comparator<Contribution> WEIGHTIEST = Comparator.comparing(
                    (Contribution c) -> c.factor().decides(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingDouble(c -> -Math.abs(c.weight()))
            .thenComparing(c -> c.factor().id());

    private final AdviceModel model;
    private final List<Factor> factors;
    private final Map<String, FactorInfo> infos;
    private final Set<String> disputed;

    /** For each language the factors it has words for. */
    private final Map<SignalFinder, List<Weighed>> known =
            new MapMaker().weakKeys().makeMap();

    /** A factor with what the model makes of it. */
    private record Weighed(Factor factor, FactorInfo info) {}

    /** An advisor that weighs these factors as they describe themselves; their order does not matter. */
    public Advisor(Collection<Factor> factors) {
        this(factors, List.of(), AdviceModel.DEFAULT);
    }

    /**
     * An advisor that weighs these factors by this model.
     *
     * @param factors the factors; their order does not matter
     * @param disputes the points on which the model may choose a side
     * @param model how they are weighed
     * @throws IllegalArgumentException if the model turns a factor round, or speaks of one that is not there
     */
    public Advisor(Collection<Factor> factors, Collection<Dispute> disputes, AdviceModel model) {
        this.model = model;
        this.infos = new ModelFit(factors, disputes, model).infos();
        this.disputed = disputes.stream()
                .flatMap(dispute -> dispute.sides().stream())
                .flatMap(side -> side.factors().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.factors = factors.stream()
                .filter(factor -> infos.containsKey(factor.info().id()))
                .sorted(Comparator.<Factor, String>comparing(
                        factor -> factor.info().id()))
                .toList();
    }

    /** How the factors are weighed. */
    public AdviceModel model() {
        return model;
    }

    /**
     * The model with every factor that is weighed written out, where its numbers come from included; what a dispute sets
     * is left to the side chosen in it.
     */
    public AdviceModel describe() {
        AdviceModel whole = model;
        for (FactorInfo info : infos.values()) {
            if (disputed.contains(info.id())) {
                continue;
            }
            whole = whole.with(info.id(), new Setting(true, info.weight(), info.decides() != null, info.source()));
        }
        return whole;
    }

    /** The factors that are weighed, ordered by id. */
    public List<FactorInfo> factors() {
        return List.copyOf(infos.values());
    }

    /** What these signals speak for. */
    public Advice advise(Signals signals) {
        return advise(read(signals));
    }

    /** The facts in these signals. */
    public Situation read(Signals signals) {
        List<Contribution> facts = new ArrayList<>();
        List<String> assumptions = new ArrayList<>();
        for (Weighed each : known.computeIfAbsent(signals.finder(), this::known)) {
            each.factor().evidence(signals).ifPresent(evidence -> facts.add(new Contribution(each.info(), evidence)));
            each.factor().assumption(signals).ifPresent(assumptions::add);
        }
        return Situation.of(facts, assumptions);
    }

    private List<Weighed> known(SignalFinder language) {
        return factors.stream()
                .filter(factor -> language.knows(factor.wording()))
                .map(factor -> new Weighed(factor, info(factor.info().id())))
                .toList();
    }

    /**
     * Facts filled in by hand.
     *
     * @param strengths how strongly each factor shows, from 0 to 1, by its id
     * @throws IllegalArgumentException if there is no such factor, or a strength is not between 0 and 1
     */
    public Situation situation(Map<String, Double> strengths) {
        Situation situation = Situation.empty();
        for (Map.Entry<String, Double> each : strengths.entrySet()) {
            FactorInfo info = info(each.getKey());
            situation = situation.with(info, new Evidence(info.title(), null, each.getValue()));
        }
        return situation;
    }

    private FactorInfo info(String id) {
        FactorInfo info = infos.get(id);
        if (info == null) {
            throw new IllegalArgumentException("there is no factor " + id + "; there are " + infos.keySet());
        }
        return info;
    }

    /** What a situation speaks for. */
    public Advice advise(Situation situation) {
        List<Contribution> contributions = new ArrayList<>(situation.facts());
        contributions.sort(WEIGHTIEST);
        double balance =
                contributions.stream().mapToDouble(Contribution::weight).sum();
        if (!contributions.isEmpty()) {
            Mode decided = contributions.get(0).factor().decides();
            if (decided != null) {
                return new Advice(decided, sure(decided, balance), balance, contributions, situation.assumptions());
            }
        }
        return new Advice(
                model.thresholds().mode(balance),
                model.confidence(balance),
                balance,
                contributions,
                situation.assumptions());
    }

    /** A balance that says the same on its own makes what decides no less sure. */
    private double sure(Mode decided, double balance) {
        double alone = model.calibration().decided();
        return model.thresholds().mode(balance) == decided ? Math.max(alone, model.confidence(balance)) : alone;
    }

    /**
     * The smallest sets of changes that turn the verdict to this mode, each verified by advising again; empty where none
     * does, or where it is the verdict already.
     */
    public List<Counterfactual> counterfactuals(Situation situation, Mode wanted) {
        return new CounterfactualSearch(this, situation, wanted).run();
    }

    /** The situation after a change; what it says of factors that are not weighed here changes nothing. */
    Situation after(Remedy remedy, Situation situation) {
        Situation changed = situation;
        for (Map.Entry<String, Double> each : remedy.strengths().entrySet()) {
            Optional<FactorInfo> info = Optional.ofNullable(infos.get(each.getKey()));
            if (info.isPresent()) {
                changed = changed.with(info.get(), new Evidence(remedy.says(), null, each.getValue()));
            }
        }
        return changed;
    }
}
