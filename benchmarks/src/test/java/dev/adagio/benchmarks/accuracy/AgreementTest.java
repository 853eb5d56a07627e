package dev.adagio.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void three_right_one_wrong_two_missed() {
        Agreement agreement = new Agreement(3, 1, 2);

        assertThat(agreement.positives()).isEqualTo(5);
        assertThat(agreement.precision()).isEqualTo(0.75);
        assertThat(agreement.recall()).isEqualTo(0.6);
        assertThat(agreement.f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }

    @Test
    void nothing_found_where_there_is_nothing_is_perfect() {
        assertThat(Agreement.NONE.f1()).isEqualTo(1);
    }

    @Test
    void nothing_found_where_there_is_something_is_worthless() {
        assertThat(Agreement.NONE.plus(true, false).f1()).isZero();
    }

    @Test
    void values_are_counted_where_they_belong() {
        Agreement agreement = Agreement.NONE
                .plus(true, true)
                .plus(false, true)
                .plus(true, false)
                .plus(false, false);

        assertThat(agreement).isEqualTo(new Agreement(1, 1, 1));
    }
}
