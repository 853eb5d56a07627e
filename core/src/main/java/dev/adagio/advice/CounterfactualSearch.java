package dev.adagio.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tries changes, one at a time, then two together, and so on. For one use. */
final class CounterfactualSearch {

    /** More changes than this are another plan, not another detail. */
    private static final int MOST = 3;

    private final Advisor advisor;
    private final Situation situation;
    private final Mode wanted;
    private final List<Remedy> remedies;
    private final List<Counterfactual> found = new ArrayList<>();

    CounterfactualSearch(Advisor advisor, Situation situation, Mode wanted) {
        this.advisor = advisor;
        this.situation = situation;
        this.wanted = wanted;
        Map<String, Remedy> known = new TreeMap<>();
        situation.facts().forEach(fact -> fact.factor().remedies().forEach(remedy -> known.put(remedy.id(), remedy)));
        this.remedies = List.copyOf(known.values());
    }

    List<Counterfactual> run() {
        if (advisor.advise(situation).mode() == wanted) {
            return List.of();
        }
        for (int size = 1; size <= Math.min(MOST, remedies.size()) && found.isEmpty(); size++) {
            choose(size, 0, situation, new ArrayList<>());
        }
        return List.copyOf(found);
    }

    private void choose(int more, int from, Situation changed, List<Remedy> chosen) {
        if (more == 0) {
            Advice then = advisor.advise(changed);
            if (then.mode() == wanted) {
                found.add(new Counterfactual(chosen, then));
            }
            return;
        }
        for (int next = from; next <= remedies.size() - more; next++) {
            Remedy remedy = remedies.get(next);
            chosen.add(remedy);
            choose(more - 1, next + 1, advisor.after(remedy, changed), chosen);
            chosen.remove(chosen.size() - 1);
        }
    }
}
