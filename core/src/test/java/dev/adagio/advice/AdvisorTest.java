package dev.adagio.advice;

import static dev.adagio.advice.Stated.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.adagio.model.Message;
import dev.adagio.signal.Language;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AdvisorTest {

    @Test
    void the_balance_decides_between_the_modes() {
        assertThat(advise(factor("a", 3, null)).mode()).isEqualTo(Mode.SYNC);
        assertThat(advise(factor("a", 2.9, null)).mode()).isEqualTo(Mode.EITHER);
        assertThat(advise(factor("a", -0.9, null)).mode()).isEqualTo(Mode.EITHER);
        assertThat(advise(factor("a", -1, null)).mode()).isEqualTo(Mode.ASYNC);
        assertThat(advise().mode()).isEqualTo(Mode.EITHER);
    }

    @Test
    void a_factor_that_decides_is_stronger_than_any_balance() {
        Advice advice = advise(factor("much", -100, null), factor("incident", 0, Mode.SYNC));
        assertThat(advice.mode()).isEqualTo(Mode.SYNC);
        assertThat(advice.contributions().get(0).factor().id()).isEqualTo("incident");
    }

    @Test
    void of_two_factors_that_decide_the_one_for_meeting_goes_first() {
        Advice advice = advise(factor("a-record", -9, Mode.ASYNC), factor("incident", 0, Mode.SYNC));
        assertThat(advice.mode()).isEqualTo(Mode.SYNC);
        assertThat(advice.contributions())
                .extracting(contribution -> contribution.factor().id())
                .containsExactly("incident", "a-record");
    }

    @Test
    void what_decides_is_no_less_sure_than_the_same_balance_without_it() {
        double alone = advise(factor("much", -9, null)).confidence();
        assertThat(advise(factor("much", -9, null), factor("record", 0, Mode.ASYNC))
                        .confidence())
                .isEqualTo(alone);
        assertThat(advise(factor("much", -9, null), factor("incident", 0, Mode.SYNC))
                        .confidence())
                .isEqualTo(AdviceModel.DEFAULT.calibration().decided());
    }

    @Test
    void of_equal_weights_the_id_orders() {
        assertThat(advise(factor("c", 1, null), factor("a", -1, null), factor("b", 1, null))
                        .contributions())
                .extracting(contribution -> contribution.factor().id())
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_factor_without_words_in_a_language_is_not_at_work_in_it() {
        Factor worded = new Stated(new FactorInfo("worded", "", 3, null, "a test"), List.of("some words"), 1);
        assertThat(advise(worded).contributions()).isEmpty();
    }

    @Test
    void a_factor_that_a_model_leaves_out_is_not_at_work() {
        AdviceModel model = AdviceModel.DEFAULT.without("a");
        Advisor advisor = new Advisor(List.of(factor("a", 3, null), factor("b", 1, null)), List.of(), model);
        assertThat(advisor.model()).isEqualTo(model);
        assertThat(advisor.advise(SIGNALS).balance()).isEqualTo(1);
    }

    @Test
    void what_is_taken_for_true_is_told_in_the_order_of_the_factors() {
        Factor first = new Stated(new FactorInfo("a", "", 3, null, "a test"), List.of(), 0);
        Factor second = new Stated(new FactorInfo("b", "", 3, null, "a test"), List.of(), 0);
        Advisor advisor = new Advisor(List.of(second, first));
        assertThat(advisor.read(SIGNALS).assumptions()).containsExactly("no a", "no b");
        assertThat(advisor.advise(SIGNALS).assumptions()).containsExactly("no a", "no b");
    }

    @Test
    void a_strength_of_nothing_is_no_fact() {
        Advisor advisor = new Advisor(List.of(factor("a", 3, null)));
        assertThat(advisor.situation(Map.of("a", 0.0)).facts()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advisor.situation(Map.of("b", 1.0)))
                .withMessage("there is no factor b; there are [a]");
    }

    @Test
    void contributions_are_ordered_by_weight() {
        assertThat(advise(factor("a", 1, null), factor("b", -2, null), factor("c", 0.5, null))
                        .contributions())
                .extracting(contribution -> contribution.factor().id())
                .containsExactly("b", "a", "c");
    }

    @Property
    void confidence_lies_between_one_half_and_one_and_grows_beyond_the_threshold(
            @ForAll @DoubleRange(min = 3, max = 50) double weight, @ForAll @DoubleRange(min = 0, max = 5) double more) {
        double confidence = advise(factor("a", weight, null)).confidence();
        assertThat(confidence).isBetween(0.5, 1.0);
        assertThat(advise(factor("a", weight + more, null)).confidence()).isGreaterThanOrEqualTo(confidence);
    }

    @Property
    void an_override_decides_whatever_else_holds(
            @ForAll @Size(max = 8) List<@DoubleRange(min = -50, max = 50) Double> weights) {
        List<Factor> factors = new ArrayList<>();
        weights.forEach(weight -> factors.add(factor("f" + factors.size(), weight, null)));
        factors.add(factor("override", 0, Mode.SYNC));
        assertThat(new Advisor(factors).advise(SIGNALS).mode()).isEqualTo(Mode.SYNC);
    }

    @Property
    void however_it_is_calibrated_more_evidence_of_one_side_never_makes_its_verdict_less_sure(
            @ForAll @DoubleRange(min = -5, max = 5) double at,
            @ForAll @DoubleRange(min = 0, max = 5) double rise,
            @ForAll @DoubleRange(min = 3, max = 20) double weight,
            @ForAll @DoubleRange(min = 0, max = 5) double more) {
        Calibration.Line line = new Calibration.Line(at, rise);
        AdviceModel model = AdviceModel.DEFAULT.with(new Calibration(line, line, line, 1, "a test"));
        for (double side : new double[] {1, -1}) {
            Advice less = new Advisor(List.of(factor("a", side * weight, null)), List.of(), model).advise(SIGNALS);
            Advice sure =
                    new Advisor(List.of(factor("a", side * (weight + more), null)), List.of(), model).advise(SIGNALS);
            assertThat(sure.mode()).isEqualTo(less.mode());
            assertThat(sure.confidence()).isBetween(less.confidence() - 1e-12, 1.0);
        }
    }

    @Property
    void the_order_of_factors_changes_nothing(
            @ForAll @Size(max = 8) List<@DoubleRange(min = -4, max = 4) Double> weights, @ForAll Random random) {
        List<Factor> factors = new ArrayList<>();
        weights.forEach(weight -> factors.add(factor("f" + factors.size(), weight, null)));
        Advice advice = new Advisor(factors).advise(SIGNALS);
        Collections.shuffle(factors, random);
        assertThat(new Advisor(factors).advise(SIGNALS)).isEqualTo(advice);
    }

    private static Advice advise(Factor... factors) {
        return new Advisor(List.of(factors)).advise(SIGNALS);
    }

    private static final Signals SIGNALS =
            SignalFinder.compile(Language.of(Locale.ROOT), List.of(), List.of()).read(Message.of(""));
}
