package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.time.Standpoint;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final String WEDNESDAY_NOON = "2026-06-10T12:00:00Z";
    private static final String SUNDAY_NOON = "2026-06-14T12:00:00Z";

    @Test
    void clocks_differ_where_they_show_different_times_and_not_where_only_their_names_do() {
        assertThat(at(WEDNESDAY_NOON, "Europe/Berlin", "Europe/Paris").differ()).isFalse();
        assertThat(at(WEDNESDAY_NOON, "Europe/Berlin", "Asia/Tokyo").differ()).isTrue();
        assertThat(at(WEDNESDAY_NOON, "Europe/Berlin").differ()).isFalse();
    }

    @Test
    void a_working_day_is_shared_as_far_as_the_clocks_are_close() {
        assertThat(at(WEDNESDAY_NOON).sharedHours()).isEqualTo(8);
        assertThat(at(WEDNESDAY_NOON, "UTC", "Europe/Berlin").sharedHours()).isEqualTo(6);
        assertThat(at(WEDNESDAY_NOON, "UTC", "Asia/Tokyo").sharedHours()).isZero();
    }

    @Test
    void a_working_day_is_shared_across_the_date_line() {
        assertThat(at(WEDNESDAY_NOON, "Pacific/Kiritimati", "Pacific/Honolulu").sharedHours())
                .isEqualTo(8);
    }

    @Test
    void readers_are_off_at_night_and_at_the_weekend_if_all_of_them_are() {
        assertThat(at(WEDNESDAY_NOON, "UTC", "Europe/Rome").readersAreOff()).isFalse();
        assertThat(at(WEDNESDAY_NOON, "UTC", "Pacific/Auckland").readersAreOff())
                .isTrue();
        assertThat(at(WEDNESDAY_NOON, "UTC", "Pacific/Auckland", "Europe/Rome").readersAreOff())
                .isFalse();
        assertThat(at(SUNDAY_NOON, "UTC", "Europe/Rome").readersAreOff()).isTrue();
        assertThat(at(SUNDAY_NOON, "UTC", "Asia/Riyadh").readersAreOff()).isFalse();
    }

    @Test
    void nobody_is_off_where_the_hour_is_unknown() {
        Clocks clocks = new Clocks(new Standpoint(
                null, ZoneId.of("UTC"), at(SUNDAY_NOON, "UTC", "Europe/Rome").readers(), Standpoint.FIVE));

        assertThat(clocks.readersAreOff()).isFalse();
        assertThat(clocks.senderIsOff()).isFalse();
    }

    /** The first zone is the sender's, the others are the readers'. */
    private static Clocks at(String instant, String... zones) {
        var known = Arrays.stream(zones).map(ZoneId::of).toList();
        return new Clocks(new Standpoint(
                Instant.parse(instant),
                known.isEmpty() ? null : known.get(0),
                known.subList(Math.min(1, known.size()), known.size()),
                Standpoint.FIVE));
    }
}
