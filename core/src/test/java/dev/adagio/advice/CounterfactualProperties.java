package dev.adagio.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class CounterfactualProperties {

    private static final Remedy PREPARE = new Remedy("prepare", "Write it down", Map.of("prepared", 1.0));
    private static final Remedy LATER = Remedy.removing("later", "Move the deadline", "pressing");
    private static final Advisor ADVISOR = new Advisor(List.of(
            Stated.of(info("open", 3).remedied(PREPARE)),
            Stated.of(info("pressing", 3).remedied(LATER)),
            Stated.of(info("prepared", -3)),
            Stated.of(info("reversible", -1)),
            Stated.factor("incident", 0, Mode.SYNC)));

    @Example
    void the_smallest_change_that_turns_the_verdict_is_found() {
        Situation open = ADVISOR.situation(Map.of("open", 1.0, "reversible", 1.0, "pressing", 0.4));
        assertThat(ADVISOR.advise(open).mode()).isEqualTo(Mode.SYNC);
        List<Counterfactual> found = ADVISOR.counterfactuals(open, Mode.ASYNC);
        assertThat(found).extracting(Counterfactual::changes).containsExactly(List.of(LATER, PREPARE));
        assertThat(ADVISOR.counterfactuals(open, Mode.EITHER))
                .extracting(Counterfactual::changes)
                .containsExactly(List.of(LATER), List.of(PREPARE));
    }

    @Example
    void nothing_turns_what_an_override_decides_and_nothing_turns_what_is_so_already() {
        Situation incident = ADVISOR.situation(Map.of("incident", 1.0, "open", 1.0));
        assertThat(ADVISOR.counterfactuals(incident, Mode.ASYNC)).isEmpty();
        assertThat(ADVISOR.counterfactuals(incident, Mode.SYNC)).isEmpty();
    }

    @Property(tries = 300)
    void every_change_turns_the_verdict_and_none_of_them_is_dispensable(
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> strengths, @ForAll Mode wanted) {
        List<String> ids = List.of("open", "pressing", "prepared", "reversible");
        Map<String, Double> facts = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            facts.put(ids.get(i), strengths.get(i));
        }
        Situation situation = ADVISOR.situation(facts);
        for (Counterfactual found : ADVISOR.counterfactuals(situation, wanted)) {
            assertThat(found.then().mode()).isEqualTo(wanted);
            assertThat(after(situation, found.changes())).isEqualTo(found.then());
            for (Remedy dispensable : found.changes()) {
                List<Remedy> fewer = new ArrayList<>(found.changes());
                fewer.remove(dispensable);
                assertThat(after(situation, fewer).mode()).isNotEqualTo(wanted);
            }
        }
    }

    private static Advice after(Situation situation, List<Remedy> changes) {
        Situation changed = situation;
        for (Remedy change : changes) {
            changed = ADVISOR.after(change, changed);
        }
        return ADVISOR.advise(changed);
    }

    @Example
    void a_model_changes_how_much_a_factor_weighs_and_never_which_way() {
        List<Factor> factors = List.of(Stated.of(info("open", 3)), Stated.of(info("status", -3)));
        Advisor other = new Advisor(factors, List.of(), AdviceModel.DEFAULT.weighing("open", 1));
        assertThat(other.advise(other.situation(Map.of("open", 1.0))).mode()).isEqualTo(Mode.EITHER);
        assertThatThrownBy(() -> new Advisor(factors, List.of(), AdviceModel.DEFAULT.weighing("status", 1)))
                .hasMessageContaining("status cannot weigh 1.0");
        assertThatThrownBy(() -> new Advisor(factors, List.of(), AdviceModel.DEFAULT.weighing("opne", 1)))
                .hasMessageContaining("there are no factors [opne]");
        AdviceModel without = AdviceModel.DEFAULT.without("status");
        assertThat(new Advisor(factors, List.of(), without).factors())
                .extracting(FactorInfo::id)
                .containsExactly("open");
    }

    private static FactorInfo info(String id, double weight) {
        return new FactorInfo(id, id, weight, null, "a test");
    }
}
