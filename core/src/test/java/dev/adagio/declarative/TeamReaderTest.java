package dev.adagio.declarative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.delivery.DeliveryNorms;
import dev.adagio.delivery.Team;
import dev.adagio.delivery.Unblocking;
import dev.adagio.engine.ConfigurationException;
import dev.adagio.model.Availability;
import dev.adagio.model.Participant;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamReaderTest {

    @Test
    void a_team_has_hours_and_norms() {
        Team team = TeamReader.read("team.yaml", """
                people:
                  ana@mill.example:
                    name: Ana
                    zone: Europe/Rome
                    days: [mon, thursday]
                    hours: 8:30-14:00
                    focus: [2026-06-10T07:00Z/2026-06-10T09:30Z]
                  bo: {zone: Asia/Tokyo}
                norms: {answer: 8h, break: 20m, batches: ["15:00", "9:15"], unblocking: first}
                """);
        ZoneId rome = ZoneId.of("Europe/Rome");
        assertThat(team.people().get(0))
                .isEqualTo(new Availability(
                        new Participant("ana@mill.example", "Ana", rome),
                        rome,
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                        LocalTime.of(8, 30),
                        LocalTime.of(14, 0),
                        List.of(new Availability.Period(
                                Instant.parse("2026-06-10T07:00:00Z"), Instant.parse("2026-06-10T09:30:00Z")))));
        assertThat(team.people().get(1).days()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
        assertThat(team.norms())
                .isEqualTo(new DeliveryNorms(
                        Duration.ofHours(8),
                        Duration.ofMinutes(20),
                        List.of(LocalTime.of(9, 15), LocalTime.of(15, 0)),
                        Unblocking.FIRST));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        List<String> problems = catchThrowableOfType(
                        ConfigurationException.class, () -> TeamReader.read("team.yaml", """
                        people:
                          ana: {zone: Europe/Rom, hours: 17-9, dys: mon}
                        norms: {answer: soon, unblocking: maybe}
                        """))
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.lines().findFirst().orElseThrow())
                .containsExactly(
                        "team.yaml:2:3: nothing says where the clock of 'ana' is",
                        "team.yaml:2:15: 'Europe/Rom' is no zone",
                        "team.yaml:2:34: '17-9' is no range of hours",
                        "team.yaml:2:40: 'dys' is no key of a person",
                        "team.yaml:3:17: 'soon' is no length of time",
                        "team.yaml:3:35: 'maybe' is no way");
        assertThat(problems.get(1)).contains("was 'Europe/Rome' meant?");
    }

    @Test
    void nothing_is_an_empty_team_with_the_usual_norms() {
        assertThat(TeamReader.read("team.yaml", "")).isEqualTo(new Team(List.of(), DeliveryNorms.DEFAULT));
    }
}
