package dev.adagio.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyTest {

    @Test
    void after_a_remedy_that_removes_factors_none_of_them_shows() {
        assertThat(Remedy.removing("later", "Wait", "pressing", "loud"))
                .isEqualTo(new Remedy("later", "Wait", Map.of("pressing", 0.0, "loud", 0.0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void a_remedy_leaves_no_factor_at_a_strength_there_is_not(double strength) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remedy("log", "Write it down", Map.of("prepared", 1.0, "lost", strength)))
                .withMessageContaining("log changes nothing");
    }

    @Test
    void a_remedy_that_changes_nothing_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Remedy("idle", "Do nothing", Map.of()));
    }
}
