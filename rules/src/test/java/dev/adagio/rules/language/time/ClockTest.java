package dev.adagio.rules.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {

    private static final Set<String> HALVES = Set.of("am", "pm");

    @ParameterizedTest
    @CsvSource({
        "15:00, UNZONED",
        "3pm, UNZONED",
        "15:00Z, ZONED",
        "2026-06-12, DATE",
        "25/12, DATE",
        "12/25/2026, DATE",
        "04/05, AMBIGUOUS_DATE",
        "04/05/2026, AMBIGUOUS_DATE",
        "04/04, DATE",
        "16/90, NONE",
        "1.2.3, NONE",
        "42, NONE",
        "1:2:3:4, NONE",
        "3rd, NONE",
        "99/99, NONE"
    })
    void a_number_tells_its_time(String number, Clock clock) {
        assertThat(Clock.of(number, false, true, HALVES)).isEqualTo(clock);
    }

    @Test
    void a_bare_number_is_a_time_before_pm() {
        assertThat(Clock.of("5", true, false, HALVES)).isEqualTo(Clock.UNZONED);
    }

    @Test
    void a_fraction_is_a_date_behind_a_word_that_dates_or_with_a_leading_zero() {
        assertThat(Clock.of("3/4", false, false, HALVES)).isEqualTo(Clock.NONE);
        assertThat(Clock.of("3/4", false, true, HALVES)).isEqualTo(Clock.AMBIGUOUS_DATE);
        assertThat(Clock.of("03/04", false, false, HALVES)).isEqualTo(Clock.AMBIGUOUS_DATE);
    }

    @Property
    void any_string_has_an_answer(@ForAll String number, @ForAll boolean meridiem, @ForAll boolean dated) {
        assertThat(Clock.of(number, meridiem, dated, HALVES)).isNotNull();
    }
}
