package dev.adagio.advice;

import com.google.common.base.Suppliers;
import com.google.common.collect.MapMaker;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Weighs factors; one that decides is stronger than any balance. Immutable and thread-safe. See {@link AdviceModel} for
 * the thresholds.
 */
public final class Advisor {

    private final Supplier<Fitted> fitted;

    /** For each language the factors it has words for. */
    private final Supplier<Map<SignalFinder, List<Weighed>>> known =
            Suppliers.memoize(() -> new MapMaker().weakKeys().makeMap());

    /** A factor with what the model makes of it. */
    private record Weighed(Factor factor, FactorInfo info) {}

    /** The factors as the model wants them, in the order of their ids. */
    private record Fitted(
            AdviceModel model, List<Factor> factors, Map<String, FactorInfo> infos, Set<String> disputed) {

        static Fitted of(Collection<Factor> factors, Collection<Dispute> disputes, AdviceModel model) {
            Map<String, FactorInfo> infos = new ModelFit(factors, disputes, model).infos();
            return new Fitted(
                    model,
                    factors.stream()
                            .filter(factor -> infos.containsKey(factor.info().id()))
                            .sorted((one, other) ->
                                    one.info().id().compareTo(other.info().id()))
                            .toList(),
                    infos,
                    disputes.stream()
                            .flatMap(dispute -> dispute.sides().stream())
                            .flatMap(side -> side.factors().keySet().stream())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

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
        Fitted now = Fitted.of(factors, disputes, model);
        this.fitted = () -> now;
    }

    private Advisor(Supplier<Fitted> fitted) {
        this.fitted = Suppliers.memoize(fitted::get);
    }

    /**
     * The same, but the model is only asked for, and fitted to the factors, when somebody asks the advisor.
     *
     * @param model how they are weighed; known to fit
     */
    public static Advisor whenAsked(
            Collection<Factor> factors, Collection<Dispute> disputes, Supplier<AdviceModel> model) {
        List<Factor> all = List.copyOf(factors);
        List<Dispute> sides = List.copyOf(disputes);
        return new Advisor(() -> Fitted.of(all, sides, model.get()));
    }

    /** How the factors are weighed. */
    public AdviceModel model() {
        return fitted.get().model();
    }

    /**
     * The model with every factor that is weighed written out, where its numbers come from included; what a dispute sets
     * is left to the side chosen in it.
     */
    public AdviceModel describe() {
        AdviceModel whole = model();
        for (FactorInfo info : infos().values()) {
            if (fitted.get().disputed().contains(info.id())) {
                continue;
            }
            whole = whole.with(info.id(), new Setting(true, info.weight(), info.decides() != null, info.source()));
        }
        return whole;
    }

    /** The factors that are weighed, ordered by id. */
    public List<FactorInfo> factors() {
        return List.copyOf(infos().values());
    }

    /** What these signals speak for. */
    public Advice advise(Signals signals) {
        return advise(read(signals));
    }

    /** The facts in these signals. */
    public Situation read(Signals signals) {
        List<Contribution> facts = new ArrayList<>();
        List<String> assumptions = new ArrayList<>();
        for (Weighed each : known.get().computeIfAbsent(signals.finder(), this::known)) {
            each.factor().evidence(signals).ifPresent(evidence -> facts.add(new Contribution(each.info(), evidence)));
            each.factor().assumption(signals).ifPresent(assumptions::add);
        }
        return Situation.of(facts, assumptions);
    }

    private List<Weighed> known(SignalFinder language) {
        return fitted.get().factors().stream()
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

    private Map<String, FactorInfo> infos() {
        return fitted.get().infos();
    }

    private FactorInfo info(String id) {
        FactorInfo info = infos().get(id);
        if (info == null) {
            throw new IllegalArgumentException("there is no factor " + id + "; there are " + infos().keySet());
        }
        return info;
    }

    /** What a situation speaks for. */
    public Advice advise(Situation situation) {
        List<Contribution> contributions = new ArrayList<>(situation.facts());
        contributions.sort(Advisor::weightiestFirst);
        double balance =
                contributions.stream().mapToDouble(Contribution::weight).sum();
        if (!contributions.isEmpty()) {
            Mode decided = contributions.get(0).factor().decides();
            if (decided != null) {
                return new Advice(decided, sure(decided, balance), balance, contributions, situation.assumptions());
            }
        }
        return new Advice(
                model().thresholds().mode(balance),
                model().confidence(balance),
                balance,
                contributions,
                situation.assumptions());
    }

    /** Of those that decide, what needs everybody now goes first: who is wrong then has only met too early. */
    private static int weightiestFirst(Contribution one, Contribution other) {
        int decides = Integer.compare(
                rank(one.factor().decides()), rank(other.factor().decides()));
        int weight = decides != 0 ? decides : Double.compare(-Math.abs(one.weight()), -Math.abs(other.weight()));
        return weight != 0 ? weight : one.factor().id().compareTo(other.factor().id());
    }

    private static int rank(@Nullable Mode decided) {
        return decided == null ? Integer.MAX_VALUE : decided.ordinal();
    }

    /** A balance that says the same on its own makes what decides no less sure. */
    private double sure(Mode decided, double balance) {
        double alone = model().calibration().decided();
        return model().thresholds().mode(balance) == decided ? Math.max(alone, model().confidence(balance)) : alone;
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
            Optional<FactorInfo> info = Optional.ofNullable(infos().get(each.getKey()));
            if (info.isPresent()) {
                changed = changed.with(info.get(), new Evidence(remedy.says(), null, each.getValue()));
            }
        }
        return changed;
    }
}
