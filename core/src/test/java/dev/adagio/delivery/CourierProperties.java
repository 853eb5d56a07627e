package dev.adagio.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Availability;
import dev.adagio.model.Availability.Period;
import dev.adagio.model.Participant;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Wednesday, 10 June 2026, ten in the morning in Berlin; Ana has set the time until noon aside. */
class CourierProperties {

    private static final Instant NOW = Instant.parse("2026-06-10T08:00:00Z");
    private static final Courier COURIER = new Courier(DeliveryNorms.DEFAULT);
    private static final Availability ANA =
            person("Ana", "Europe/Berlin", new Period(NOW.minusSeconds(3600), NOW.plusSeconds(7200)));
    private static final Availability BO = person("Bo", "Europe/Berlin");
    private static final Availability KIRI = person("Kiri", "Pacific/Auckland");

    @Example
    void an_incident_goes_out_at_once_even_in_focus_and_at_night() {
        Delivery delivery = deliver(Demand.within(null).overriding("production is down"), ANA, KIRI);
        assertThat(delivery.moment()).isEqualTo(Moment.NOW);
        assertThat(delivery.because()).isEqualTo("production is down");
        assertThat(delivery.at()).allMatch(stop -> NOW.equals(stop.at()));
    }

    @Example
    void what_is_answered_already_disturbs_nobody() {
        Delivery delivery = deliver(Demand.within(Duration.ofMinutes(5)).answeredBy("the handbook, page 3"), ANA, BO);
        assertThat(delivery.moment()).isEqualTo(Moment.NEVER);
        assertThat(delivery.cost()).isEqualTo(Cost.NONE);
        assertThat(delivery.at()).allMatch(stop -> stop.at() == null);
    }

    @Example
    void whether_others_are_unblocked_first_is_the_team_s_own_choice() {
        Demand pressing = Demand.within(Duration.ofMinutes(5)).costing(Duration.ofMinutes(10));
        assertThat(deliver(Unblocking.WEIGH, pressing)).isEqualTo(Moment.NEXT_BREAK);
        assertThat(deliver(Unblocking.FIRST, pressing)).isEqualTo(Moment.NOW);
        Demand dear = pressing.costing(Duration.ofHours(9));
        assertThat(deliver(Unblocking.WEIGH, dear)).isEqualTo(Moment.NOW);
        assertThat(deliver(Unblocking.AT_BREAKS, dear)).isEqualTo(Moment.NEXT_BREAK);
    }

    private static Moment deliver(Unblocking unblocking, Demand demand) {
        DeliveryNorms usual = DeliveryNorms.DEFAULT;
        DeliveryNorms norms = new DeliveryNorms(usual.answer(), usual.untilBreak(), usual.batches(), unblocking);
        return new Courier(norms).deliver(demand, List.of(ANA), NOW).moment();
    }

    @Example
    void without_a_date_it_waits_and_a_date_is_asked_for() {
        Delivery delivery = deliver(Demand.within(null), BO);
        assertThat(delivery.moment()).isEqualTo(Moment.ASYNC);
        assertThat(delivery.because()).contains("ask for a date");
        assertThat(delivery.assumptions()).containsExactly("it is not urgent");
    }

    @Example
    void whoever_sleeps_gets_it_when_they_are_up() {
        Delivery delivery = deliver(Demand.within(Duration.ofHours(1)), KIRI);
        assertThat(delivery.moment()).isEqualTo(Moment.ASYNC);
        assertThat(delivery.at().get(0).at()).isEqualTo("2026-06-10T21:30:00Z");
    }

    @Example
    void in_focus_it_waits_for_the_end_of_it_unless_waiting_costs_more() {
        Demand soon = Demand.within(Duration.ofHours(1));
        assertThat(deliver(soon, ANA).moment()).isEqualTo(Moment.NEXT_BREAK);
        assertThat(deliver(soon, ANA).at().get(0).at()).isEqualTo("2026-06-10T10:00:00Z");
        assertThat(deliver(soon.costing(Duration.ofHours(3)), ANA).moment()).isEqualTo(Moment.NOW);
    }

    @Example
    void the_middle_of_deep_work_costs_more_than_a_break() {
        Demand urgent = Demand.within(Duration.ofMinutes(10)).costing(Duration.ofHours(3));
        assertThat(deliver(urgent, ANA).cost()).isEqualTo(Cost.minutes(6, 30));
        assertThat(deliver(Demand.within(Duration.ofHours(1)), ANA).cost()).isEqualTo(Cost.minutes(1, 6));
    }

    @Property(tries = 300)
    void more_time_never_disturbs_more(
            @ForAll @IntRange(max = 3000) int minutes,
            @ForAll @IntRange(max = 3000) int more,
            @ForAll @IntRange(max = 300) int waiting,
            @ForAll boolean focused) {
        Availability recipient = focused ? ANA : BO;
        Moment sooner = deliver(demand(minutes, waiting), recipient).moment();
        Moment later = deliver(demand(minutes + more, waiting), recipient).moment();
        assertThat(later).isGreaterThanOrEqualTo(sooner);
    }

    @Property(tries = 100)
    void an_override_decides_whatever_else_holds(@ForAll @IntRange(max = 3000) int minutes, @ForAll boolean answered) {
        Demand demand = demand(minutes, 0).answeredBy(answered ? "there" : "").overriding("fire");
        assertThat(deliver(demand, ANA, BO, KIRI).moment()).isEqualTo(Moment.NOW);
    }

    @Property(tries = 100)
    void each_recipient_adds_cost_and_none_removes_any(@ForAll @IntRange(max = 3000) int minutes) {
        Cost both = deliver(demand(minutes, 0), ANA, BO).cost();
        Cost one = deliver(demand(minutes, 0), ANA).cost();
        assertThat(both.least()).isGreaterThan(one.least());
        assertThat(both.most()).isGreaterThan(one.most());
    }

    @Property(tries = 100)
    void the_order_of_recipients_does_not_matter(@ForAll @IntRange(max = 3000) int minutes) {
        List<Availability> order = new java.util.ArrayList<>(List.of(ANA, BO, KIRI));
        Delivery delivery = COURIER.deliver(demand(minutes, 0), order, NOW);
        Collections.reverse(order);
        Delivery reversed = COURIER.deliver(demand(minutes, 0), order, NOW);
        assertThat(reversed.moment()).isEqualTo(delivery.moment());
        assertThat(reversed.cost()).isEqualTo(delivery.cost());
        assertThat(reversed.at()).containsExactlyInAnyOrderElementsOf(delivery.at());
    }

    private static Demand demand(int minutes, int waiting) {
        return Demand.within(Duration.ofMinutes(minutes)).costing(Duration.ofMinutes(waiting));
    }

    private static Delivery deliver(Demand demand, Availability... recipients) {
        return COURIER.deliver(demand, List.of(recipients), NOW);
    }

    private static Availability person(String name, String zone, Period... focus) {
        return new Availability(
                Participant.named(name),
                ZoneId.of(zone),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of(focus));
    }
}
