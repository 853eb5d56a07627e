package dev.adagio.delivery;

import dev.adagio.model.Availability;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the moment to bring something to people: it weighs what waiting costs against what an interruption costs, and
 * asks for a date where none is known. Immutable and thread-safe; the clock is a parameter.
 *
 * <p>What resuming takes is given as an interval and never as one number. Where somebody is at a break it takes up to a
 * minute, in light work one to five, in deep work five to twenty-five; that a break is cheaper than the middle of a task
 * is measured (Bailey and Konstan, 2006: 3 to 27 % more time and twice the errors in the middle), the minutes are
 * proposals of this library between the seconds of laboratory studies and the tens of minutes of field studies (Parnin
 * and Rugaber, 2011; Iqbal and Horvitz, 2007).
 */
public final class Courier {

    private static final Cost HANDLING = Cost.minutes(1, 5);

    private static final Cost AT_BREAK = Cost.minutes(0, 1);

    private static final Cost SHALLOW = Cost.minutes(1, 5);

    private static final Cost DEEP = Cost.minutes(5, 25);

    /** How far ahead a day of work is looked for. */
    private static final int DAYS = 14;

    private final DeliveryNorms norms;

    /** A courier for a team with these norms. */
    public Courier(DeliveryNorms norms) {
        this.norms = norms;
    }

    /** When to bring this to these people, seen from now. */
    public Delivery deliver(Demand demand, List<Availability> recipients, Instant now) {
        Set<String> assumptions = new LinkedHashSet<>();
        List<Delivery.Stop> stops = new ArrayList<>();
        Moment moment = Moment.NEVER;
        Cost cost = Cost.NONE;
        String because = recipients.isEmpty() ? "nobody is to get it" : "";
        for (Availability recipient : recipients) {
            Person person = new Person(recipient, now);
            Choice choice = choose(demand, person, recipients.size());
            assumptions.addAll(choice.assumptions());
            stops.add(new Delivery.Stop(recipient.participant().id(), choice.moment(), person.at(choice.moment())));
            cost = cost.plus(person.cost(choice.moment()));
            if (because.isEmpty() || choice.moment().compareTo(moment) < 0) {
                moment = choice.moment();
                because = choice.because();
            }
        }
        return new Delivery(moment, because, stops, cost, List.copyOf(assumptions));
    }

    private record Choice(Moment moment, String because, List<String> assumptions) {
        Choice(Moment moment, String because) {
            this(moment, because, List.of());
        }
    }

    private Choice choose(Demand demand, Person person, int people) {
        if (!demand.override().isEmpty()) {
            return new Choice(Moment.NOW, demand.override());
        } else if (!demand.answer().isEmpty()) {
            return new Choice(Moment.NEVER, "the answer stands already: " + demand.answer());
        } else if (!demand.actionable()) {
            return new Choice(Moment.NEVER, "there is nothing to do or answer; leave it where it can be found");
        } else if (!person.working()) {
            return new Choice(Moment.ASYNC, "it is outside working hours");
        }
        Duration slack = demand.slack();
        if (slack == null) {
            return new Choice(
                    Moment.ASYNC, "nothing says by when it is needed; ask for a date", List.of("it is not urgent"));
        }
        List<String> assumed = person.focused()
                ? List.of()
                : List.of("a break comes within " + norms.untilBreak().toMinutes() + " minutes");
        if (slack.compareTo(person.untilBreak()) < 0) {
            return pressing(demand, person, people, assumed);
        } else if (slack.compareTo(person.untilBatch()) < 0) {
            return new Choice(Moment.NEXT_BREAK, "it is needed before messages are next looked at", assumed);
        } else if (slack.compareTo(norms.answer()) < 0) {
            return new Choice(Moment.BATCH, "it is needed sooner than an answer is usual");
        }
        return new Choice(Moment.ASYNC, "there is time for an answer in writing");
    }

    /** It is needed before the next break. */
    private Choice pressing(Demand demand, Person person, int people, List<String> assumed) {
        boolean holdsUp = !demand.waiting().isZero();
        if (norms.unblocking() == Unblocking.FIRST && holdsUp) {
            return new Choice(Moment.NOW, "the team unblocks others first", assumed);
        } else if (norms.unblocking() == Unblocking.AT_BREAKS && person.focused()) {
            return new Choice(Moment.NEXT_BREAK, "the team disturbs nobody who is focused", assumed);
        }
        Duration interrupting = person.cost(Moment.NOW).most().multipliedBy(people);
        return demand.waiting().compareTo(interrupting) > 0
                ? new Choice(Moment.NOW, "waiting costs more than the interruption", assumed)
                : new Choice(Moment.NEXT_BREAK, "the interruption costs more than waiting for a break", assumed);
    }

    /** One recipient, seen from an instant. */
    private final class Person {

        private final Availability availability;
        private final Instant now;

        Person(Availability availability, Instant now) {
            this.availability = availability;
            this.now = now;
        }

        boolean working() {
            return availability.working(now);
        }

        boolean focused() {
            return availability.focused(now);
        }

        /** Time set aside lasts until its end, and until the end of what follows on it without a gap. */
        Duration untilBreak() {
            if (!focused()) {
                return norms.untilBreak();
            }
            Instant end = now;
            for (boolean longer = true; longer; ) {
                longer = false;
                for (Availability.Period period : availability.focus()) {
                    if (period.contains(end)) {
                        end = period.until();
                        longer = true;
                    }
                }
            }
            return Duration.between(now, end);
        }

        Duration untilBatch() {
            return Duration.between(now, batch());
        }

        @Nullable
        Instant at(Moment moment) {
            return switch (moment) {
                case NOW -> now;
                case NEXT_BREAK -> now.plus(untilBreak());
                case BATCH -> batch();
                case NEVER -> null;
                case ASYNC -> working() ? now : batch();
            };
        }

        /** The next time messages are looked at within hours of work; the next whole day of it where that is far. */
        private Instant batch() {
            ZonedDateTime local = now.atZone(availability.zone());
            LocalDate today = local.toLocalDate();
            for (int day = 0; day < DAYS; day++) {
                for (LocalTime time : norms.batches()) {
                    Instant batch = today.plusDays(day)
                            .atTime(time)
                            .atZone(availability.zone())
                            .toInstant();
                    if (batch.isAfter(now) && availability.working(batch)) {
                        return batch;
                    }
                }
            }
            return now.plus(norms.answer());
        }

        Cost cost(Moment moment) {
            return switch (moment) {
                case NOW -> HANDLING.plus(focused() ? DEEP : SHALLOW);
                case NEXT_BREAK, BATCH, ASYNC -> HANDLING.plus(AT_BREAK);
                case NEVER -> Cost.NONE;
            };
        }
    }
}
