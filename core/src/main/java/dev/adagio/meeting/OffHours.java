package dev.adagio.meeting;

import dev.adagio.model.Availability;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often a meeting takes somebody outside their working hours.
 *
 * @param participant whom
 * @param times how many times of the meeting lie outside their hours, at least in part
 * @param of how many times it takes place
 * @param clocks at which hours of their own clock it begins then, earliest first
 */
public record OffHours(Participant participant, long times, long of, List<LocalTime> clocks) {

    public OffHours {
        Objects.requireNonNull(participant, "participant");
        clocks = List.copyOf(clocks);
    }

    /**
     * Those who have to be there and whom it takes outside their hours, in the order in which they are asked; empty where
     * nobody is known to have called the meeting, since nobody else may see it.
     *
     * @param meeting the meeting
     * @param starts when it takes place
     * @param hours the hours of those of whom they are known
     */
    public static Optional<Confided<List<OffHours>>> of(
            Meeting meeting, Collection<ZonedDateTime> starts, Collection<Availability> hours) {
        Participant organizer = meeting.organizer();
        if (organizer == null) {
            return Optional.empty();
        }
        Map<String, Availability> known = hours.stream()
                .collect(Collectors.toMap(
                        each -> each.participant().id(), Function.identity(), (first, second) -> first));
        List<OffHours> found = new ArrayList<>();
        for (Participant person : meeting.required()) {
            Availability availability = known.get(person.id());
            if (availability != null) {
                of(person, availability, starts, meeting.length()).ifPresent(found::add);
            }
        }
        return Optional.of(Confided.to(organizer, List.copyOf(found)));
    }

    private static Optional<OffHours> of(
            Participant person, Availability hours, Collection<ZonedDateTime> starts, Duration length) {
        TreeSet<LocalTime> clocks = new TreeSet<>();
        long times = 0;
        for (ZonedDateTime start : starts) {
            if (!within(hours, start.toInstant(), length)) {
                times++;
                clocks.add(start.withZoneSameInstant(hours.zone()).toLocalTime());
            }
        }
        return times == 0
                ? Optional.empty()
                : Optional.of(new OffHours(person, times, starts.size(), List.copyOf(clocks)));
    }

    /** Whether all of it lies within one day of work; what ends as the day does, does. */
    private static boolean within(Availability hours, Instant start, Duration length) {
        Instant last = start.plus(length.isZero() ? length : length.minusSeconds(1));
        return hours.working(start)
                && hours.working(last)
                && start.atZone(hours.zone())
                        .toLocalDate()
                        .equals(last.atZone(hours.zone()).toLocalDate());
    }
}
