package dev.adagio.advice;

import static dev.adagio.advice.Stated.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What people say of advice moves weights, within bounds. */
class FeedbackProperties {

    private static final List<Factor> FACTORS = List.of(
            factor("open", 3, null),
            factor("pressing", 3, null),
            factor("pure-conveyance", -3, null),
            factor("reversible", -1, null),
            factor("incident", 0, Mode.SYNC));
    private static final List<String> WEIGHED = List.of("open", "pressing", "pure-conveyance", "reversible");
    private static final Feedback FEEDBACK = new Feedback(FACTORS, List.of());

    @Property(tries = 300)
    void no_word_ever_turns_a_factor_round_or_moves_it_out_of_its_bounds(
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> strengths,
            @ForAll @Size(max = 40) List<Mode> said) {
        AdviceModel model = AdviceModel.DEFAULT;
        for (Mode right : said) {
            model = FEEDBACK.told(model, advice(model, strengths), right);
        }
        for (FactorInfo info : FEEDBACK.advisor(model).factors()) {
            double own = own(info.id());
            assertThat(info.weight() * own).as(info.id()).isGreaterThanOrEqualTo(0);
            if (own != 0) {
                assertThat(info.weight() / own).as(info.id()).isBetween(0.25 - 1e-9, 2 + 1e-9);
            }
        }
        assertThat(model.thresholds()).isEqualTo(Thresholds.DEFAULT);
    }

    @Property(tries = 300)
    void a_word_moves_the_balance_towards_what_was_said_and_only_a_little(
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> strengths, @ForAll Mode right) {
        Advice before = advice(AdviceModel.DEFAULT, strengths);
        Advice after = advice(FEEDBACK.told(AdviceModel.DEFAULT, before, right), strengths);
        double moved = after.balance() - before.balance();
        assertThat(Math.abs(moved)).isLessThanOrEqualTo(Feedback.PATIENCE + 1e-9);
        if (right == Mode.SYNC) {
            assertThat(moved).isGreaterThanOrEqualTo(-1e-9);
        } else if (right == Mode.ASYNC) {
            assertThat(moved).isLessThanOrEqualTo(1e-9);
        }
    }

    @Property(tries = 100)
    void what_was_called_right_stays_as_it_is_and_is_no_less_sure(
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> strengths) {
        Advice before = advice(AdviceModel.DEFAULT, strengths);
        Advice after = advice(FEEDBACK.right(AdviceModel.DEFAULT, before), strengths);
        assertThat(after.mode()).isEqualTo(before.mode());
        assertThat(after.confidence()).isGreaterThanOrEqualTo(before.confidence() - 1e-9);
    }

    @Property(tries = 30)
    void pure_conveyance_never_argues_for_meeting(@ForAll @IntRange(min = 1, max = 200) int times) {
        AdviceModel model = AdviceModel.DEFAULT;
        for (int i = 0; i < times; i++) {
            model = FEEDBACK.told(model, advice(model, List.of(0.0, 0.0, 1.0, 0.0)), Mode.SYNC);
        }
        assertThat(weight(model, "pure-conveyance")).isBetween(-3.0, -0.75);
    }

    @Example
    void patience_brings_the_advice_round() {
        AdviceModel model = AdviceModel.DEFAULT;
        List<Double> open = List.of(0.7, 0.0, 0.0, 0.0);
        assertThat(advice(model, open).mode()).isEqualTo(Mode.EITHER);
        for (int i = 0; i < 5; i++) {
            model = FEEDBACK.told(model, advice(model, open), Mode.SYNC);
        }
        assertThat(advice(model, open).mode()).isEqualTo(Mode.SYNC);
        assertThat(weight(model, "reversible")).isCloseTo(-1, within(0.0));
    }

    @Example
    void what_a_factor_decides_alone_is_a_policy_and_stays() {
        Advice decided = FEEDBACK.advisor(AdviceModel.DEFAULT)
                .advise(FEEDBACK.advisor(AdviceModel.DEFAULT).situation(Map.of("incident", 1.0, "open", 1.0)));
        assertThat(FEEDBACK.told(AdviceModel.DEFAULT, decided, Mode.ASYNC)).isEqualTo(AdviceModel.DEFAULT);
    }

    private static Advice advice(AdviceModel model, List<Double> strengths) {
        Map<String, Double> facts = new HashMap<>();
        for (int i = 0; i < strengths.size(); i++) {
            facts.put(WEIGHED.get(i), strengths.get(i));
        }
        Advisor advisor = FEEDBACK.advisor(model);
        return advisor.advise(advisor.situation(facts));
    }

    private static double weight(AdviceModel model, String id) {
        return new ArrayList<>(FEEDBACK.advisor(model).factors())
                .stream()
                        .filter(info -> info.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .weight();
    }

    private static double own(String id) {
        return weight(AdviceModel.DEFAULT, id);
    }
}
