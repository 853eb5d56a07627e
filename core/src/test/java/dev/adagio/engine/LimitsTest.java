package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void a_limit_of_nothing_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(0, 1, 1, 1))
                .withMessage("textLength is not positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 0, 1, 1))
                .withMessage("findings is not positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1, 0, 1))
                .withMessage("steps is not positive: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1, 1, -1))
                .withMessage("strikes is not positive: -1");
    }

    @Test
    void one_is_enough() {
        assertThat(new Limits(1, 1, 1, 1).textLength()).isEqualTo(1);
        assertThat(new Limits(7)).isEqualTo(new Limits(7, 10_000, 50_000_000, 3));
    }
}
