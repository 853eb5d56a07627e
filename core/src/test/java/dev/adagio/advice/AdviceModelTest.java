package dev.adagio.advice;

import static dev.adagio.advice.Stated.factor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.adagio.advice.Dispute.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A host may replace what was weighed by others; what makes no sense is refused. */
class AdviceModelTest {

    private static final List<Factor> FACTORS = List.of(factor("open", 3, null), factor("rounds", 2, null));
    private static final Dispute ROUNDS = new Dispute(
            "rounds",
            "Do rounds count?",
            List.of(
                    new Side("little", "hardly", "a book", Map.of("rounds", Setting.weighing(0.5))),
                    new Side("never", "they do not", "another book", Map.of("rounds", Setting.OFF))));

    @Test
    void where_nobody_chooses_the_first_side_of_a_dispute_is_taken() {
        assertThat(advisor(AdviceModel.DEFAULT).factors())
                .extracting(FactorInfo::id, FactorInfo::weight)
                .containsExactly(tuple("open", 3.0), tuple("rounds", 0.5));
    }

    @Test
    void the_side_that_is_chosen_is_taken() {
        assertThat(advisor(AdviceModel.DEFAULT.choosing("rounds", "never")).factors())
                .extracting(FactorInfo::id)
                .containsExactly("open");
    }

    @Test
    void what_a_model_says_of_a_factor_goes_before_what_is_disputed() {
        assertThat(advisor(AdviceModel.DEFAULT.weighing("rounds", 1)).factors())
                .extracting(FactorInfo::weight)
                .containsExactly(3.0, 1.0);
    }

    @Test
    void a_side_or_a_dispute_there_is_not_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advisor(AdviceModel.DEFAULT.choosing("rounds", "always")))
                .withMessage("rounds has no side always; it has [little, never]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advisor(AdviceModel.DEFAULT.choosing("hours", "little")))
                .withMessage("there are no disputes [hours]; there are [rounds]");
    }

    @Test
    void a_dispute_has_two_sides_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dispute("calm", "?", ROUNDS.sides().subList(0, 1)))
                .withMessageContaining("1 sides");
    }

    @Test
    void of_two_packs_with_one_factor_the_first_counts() {
        Advisor advisor = new Advisor(List.of(factor("open", 3, null), factor("open", 1, null)));

        assertThat(advisor.factors()).extracting(FactorInfo::weight).containsExactly(3.0);
    }

    @Test
    void a_factor_that_decides_for_either_may_weigh_as_it_likes() {
        List<Factor> either = List.of(factor("balanced", 0, Mode.EITHER));

        assertThatCode(() -> new Advisor(either, List.of(), AdviceModel.DEFAULT.weighing("balanced", -5)))
                .doesNotThrowAnyException();
    }

    @Test
    void thresholds_stand_in_their_order() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(1, 1, "a test"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(1, Double.NaN, "a test"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(Double.POSITIVE_INFINITY, 1, "a test"));
    }

    @Test
    void advice_may_be_wholly_unsure_or_wholly_sure_and_nothing_beyond() {
        assertThatCode(() -> advice(0)).doesNotThrowAnyException();
        assertThatCode(() -> advice(1)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> advice(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> advice(-0.01));
        assertThatIllegalArgumentException().isThrownBy(() -> advice(Double.NaN));
    }

    private static Advice advice(double confidence) {
        return new Advice(Mode.SYNC, confidence, 3, List.of(), List.of());
    }

    private static Advisor advisor(AdviceModel model) {
        return new Advisor(FACTORS, List.of(ROUNDS), model);
    }
}
