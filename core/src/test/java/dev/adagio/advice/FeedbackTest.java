package dev.adagio.advice;

import static dev.adagio.advice.Stated.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far one word moves which weight. */
class FeedbackTest {

    private static final Feedback FEEDBACK = new Feedback(
            List.of(
                    factor("open", 3, null),
                    factor("pressing", 2, null),
                    factor("written", -2, null),
                    factor("either-way", 0, Mode.EITHER)),
            List.of());

    /** Half a point beyond a threshold is well beyond it. */
    @Test
    void a_balance_well_within_what_was_right_is_left_alone() {
        assertThat(told(Map.of("open", 1.0, "pressing", 0.25), Mode.SYNC)).isEqualTo(AdviceModel.DEFAULT);
        assertThat(told(Map.of("written", 0.75), Mode.ASYNC)).isEqualTo(AdviceModel.DEFAULT);
        assertThat(told(Map.of("pressing", 1.0), Mode.EITHER)).isEqualTo(AdviceModel.DEFAULT);
        assertThat(told(Map.of("written", 0.25), Mode.EITHER)).isEqualTo(AdviceModel.DEFAULT);
    }

    @Test
    void a_step_is_as_small_as_suffices() {
        assertThat(balance(told(Map.of("open", 1.0, "pressing", 0.125), Mode.SYNC), 1, 0.125, 0))
                .isCloseTo(3.5, within(1e-9));
        assertThat(balance(told(Map.of("written", 0.625), Mode.ASYNC), 0, 0, 0.625))
                .isCloseTo(-1.5, within(1e-9));
        assertThat(balance(told(Map.of("open", 0.875), Mode.EITHER), 0.875, 0, 0))
                .isCloseTo(2.5, within(1e-9));
        assertThat(balance(told(Map.of("written", 0.375), Mode.EITHER), 0, 0, 0.375))
                .isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void a_step_is_never_larger_than_half_a_point() {
        assertThat(balance(told(Map.of("open", 0.5), Mode.SYNC), 0.5, 0, 0)).isCloseTo(2, within(1e-9));
        assertThat(balance(told(Map.of("open", 1.0), Mode.ASYNC), 1, 0, 0)).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void what_showed_more_strongly_is_moved_further() {
        AdviceModel model = told(Map.of("open", 1.0, "pressing", 0.5), Mode.ASYNC);

        assertThat(weight(model, "open") - 3).isCloseTo(2 * (weight(model, "pressing") - 2), within(1e-9));
        assertThat(model.factors()).containsOnlyKeys("open", "pressing");
    }

    /** Where the thresholds lie close together there is no room for the margin on both sides of either. */
    @Test
    void between_close_thresholds_the_middle_is_aimed_at() {
        AdviceModel close = AdviceModel.DEFAULT.with(new Thresholds(0.5, 0.1, "a test"));
        Advisor advisor = FEEDBACK.advisor(close);
        Advice advice = advisor.advise(advisor.situation(Map.of("open", 0.25)));

        Advisor told = FEEDBACK.advisor(FEEDBACK.told(close, advice, Mode.EITHER));
        assertThat(told.advise(told.situation(Map.of("open", 0.25))).balance()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void an_adjusted_weight_says_that_it_comes_from_feedback() {
        assertThat(told(Map.of("open", 0.5), Mode.SYNC).factors().get("open").source())
                .isEqualTo("feedback");
    }

    @Test
    void of_factors_that_are_not_its_own_it_changes_nothing() {
        Advisor other = new Advisor(List.of(factor("open", 3, null), factor("foreign", 1, null)));
        Advice advice = other.advise(other.situation(Map.of("open", 0.5, "foreign", 1.0)));

        assertThat(FEEDBACK.told(AdviceModel.DEFAULT, advice, Mode.ASYNC).factors())
                .containsOnlyKeys("open");
    }

    @Test
    void without_facts_there_is_nothing_to_adjust() {
        assertThat(told(Map.of(), Mode.SYNC)).isEqualTo(AdviceModel.DEFAULT);
    }

    private static AdviceModel told(Map<String, Double> facts, Mode right) {
        Advisor advisor = FEEDBACK.advisor(AdviceModel.DEFAULT);
        return FEEDBACK.told(AdviceModel.DEFAULT, advisor.advise(advisor.situation(facts)), right);
    }

    private static double balance(AdviceModel model, double open, double pressing, double written) {
        Advisor advisor = FEEDBACK.advisor(model);
        return advisor.advise(advisor.situation(Map.of("open", open, "pressing", pressing, "written", written)))
                .balance();
    }

    private static double weight(AdviceModel model, String id) {
        return FEEDBACK.advisor(model).factors().stream()
                .filter(info -> info.id().equals(id))
                .findFirst()
                .orElseThrow()
                .weight();
    }
}
