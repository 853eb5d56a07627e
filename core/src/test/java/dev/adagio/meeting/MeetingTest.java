package dev.adagio.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Audience;
import dev.adagio.model.Availability;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a meeting at ten in Lisbon takes of Ana, who called it, of Bo and of Kiri in Auckland. */
class MeetingTest {

    private static final Participant ANA = Participant.named("ana");
    private static final Participant BO = Participant.named("bo");
    private static final Participant KIRI = Participant.named("kiri");
    private static final ZonedDateTime START = ZonedDateTime.parse("2026-03-02T10:00:00Z[Europe/Lisbon]");
    private static final List<Availability> HOURS =
            List.of(hours(ANA, "Europe/Lisbon"), hours(BO, "Europe/Rome"), hours(KIRI, "Pacific/Auckland"));

    @Example
    void whoever_called_it_counts_once_and_whoever_may_stay_away_not_at_all() {
        Meeting meeting = meeting("", 30, List.of(ANA, BO, BO), List.of(KIRI));
        assertThat(Toll.of(meeting)).hasValue(new Toll(Duration.ofMinutes(30), 2));
        assertThat(Toll.of(meeting).orElseThrow().hours()).isEqualTo(1.0);
    }

    @Example
    void whole_days_and_meetings_of_one_take_nothing_that_is_known() {
        assertThat(Toll.of(meeting("", 24 * 60, List.of(BO), List.of()))).isEmpty();
        assertThat(Toll.of(meeting("", 30, List.of(), List.of()))).isEmpty();
        assertThat(Toll.of(meeting("", 0, List.of(BO), List.of()))).isEmpty();
    }

    @Property(tries = 100)
    void hours_grow_with_people_and_length(
            @ForAll @IntRange(min = 2, max = 500) int people, @ForAll @IntRange(min = 1, max = 600) int minutes) {
        double hours = new Toll(Duration.ofMinutes(minutes), people).hours();
        assertThat(new Toll(Duration.ofMinutes(minutes), people + 1).hours()).isGreaterThan(hours);
        assertThat(new Toll(Duration.ofMinutes(minutes + 1), people).hours()).isGreaterThan(hours);
    }

    @Example
    void a_rate_is_a_range() {
        assertThat(Rate.parse("40-90").of(10)).isEqualTo("400 to 900");
        assertThat(Rate.parse(" 40.5 - 90 EUR ").of(100)).isEqualTo("4,050 to 9,000 EUR");
        assertThatThrownBy(() -> Rate.parse("90-40")).hasMessageContaining("no range");
        assertThatThrownBy(() -> Rate.parse("40")).hasMessageContaining("such as 40-90");
    }

    @Example
    void hours_outside_work_are_shown_to_whoever_called_it_and_to_nobody_else() {
        Meeting meeting = meeting("", 60, List.of(ANA, BO, KIRI), List.of());
        Confided<List<OffHours>> found =
                OffHours.of(meeting, List.of(START, START.plusMonths(6)), HOURS).orElseThrow();
        assertThat(found.audience()).isEqualTo(Audience.only(ANA));
        assertThat(found.shownTo(BO)).isEmpty();
        assertThat(found.toString()).doesNotContain("kiri");
        assertThat(found.shownTo(ANA))
                .hasValue(List.of(new OffHours(KIRI, 2, 2, List.of(LocalTime.of(21, 0), LocalTime.of(23, 0)))));
    }

    @Example
    void without_an_organizer_nobody_may_see_them() {
        Meeting meeting =
                new Meeting("m", "", "", START, Duration.ofHours(1), null, List.of(KIRI), List.of(), "", false);
        assertThat(OffHours.of(meeting, List.of(START), HOURS)).isEmpty();
    }

    @Example
    void what_ends_with_the_working_day_lies_within_it() {
        ZonedDateTime late = START.withHour(16);
        Meeting meeting = meeting("", 60, List.of(ANA), List.of());
        assertThat(OffHours.of(meeting, List.of(late), HOURS).orElseThrow().shownTo(ANA))
                .hasValue(List.of());
        assertThat(OffHours.of(meeting, List.of(late.plusMinutes(1)), HOURS)
                        .orElseThrow()
                        .shownTo(ANA)
                        .orElseThrow())
                .hasSize(1);
    }

    @Example
    void an_agenda_that_differs_in_dates_and_links_only_never_changes() {
        List<Meeting> same = List.of(
                meeting("Figures of 2 March, see https://a.example/1", 30, List.of(BO), List.of()),
                meeting("Figures of 9 March, see https://a.example/2", 30, List.of(BO), List.of()));
        assertThat(Agendas.of(same, 2)).isEqualTo(Agendas.CHANGING);
        assertThat(Agendas.of(same, 3)).isEqualTo(Agendas.UNCHANGING);
        assertThat(Agendas.of(List.of(same.get(0), meeting("The roof", 30, List.of(BO), List.of())), 9))
                .isEqualTo(Agendas.CHANGING);
        assertThat(Agendas.of(List.of(meeting(" \n", 30, List.of(BO), List.of())), 9))
                .isEqualTo(Agendas.NONE);
        assertThat(Agendas.of(List.of(meeting("\u6570\u5b57", 30, List.of(BO), List.of())), 9))
                .isEqualTo(Agendas.UNCHANGING);
    }

    private static Meeting meeting(String agenda, int minutes, List<Participant> required, List<Participant> optional) {
        return new Meeting(
                "m", "Round", agenda, START, Duration.ofMinutes(minutes), ANA, required, optional, "", false);
    }

    private static Availability hours(Participant person, String zone) {
        return new Availability(
                person,
                ZoneId.of(zone),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of());
    }
}
