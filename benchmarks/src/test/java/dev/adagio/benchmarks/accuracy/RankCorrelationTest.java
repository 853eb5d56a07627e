package dev.adagio.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void the_same_order_correlates_fully_and_the_reverse_oppositely() {
        assertThat(RankCorrelation.of(List.of(1.0, 2.0, 3.0), List.of(10.0, 20.0, 90.0)))
                .isCloseTo(1, within(1e-12));
        assertThat(RankCorrelation.of(List.of(1.0, 2.0, 3.0), List.of(9.0, 5.0, 1.0)))
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void equal_values_share_their_rank() {
        // ranks 0.5 0.5 2 3 and 0 1 2 3: 4.5 / sqrt(4.5 * 5)
        assertThat(RankCorrelation.of(List.of(1.0, 1.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0, 4.0)))
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
    }

    @Test
    void too_few_pairs_or_one_value_only_say_nothing() {
        assertThat(RankCorrelation.of(List.of(1.0, 2.0), List.of(1.0, 2.0))).isZero();
        assertThat(RankCorrelation.of(List.of(1.0, 2.0, 3.0), List.of(4.0, 4.0, 4.0)))
                .isZero();
    }
}
