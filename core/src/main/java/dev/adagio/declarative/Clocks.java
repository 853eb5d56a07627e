package dev.adagio.declarative;

import dev.adagio.model.Availability;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times, days and zones.
 *
 * @param problems where it is reported that something is none
 */
record Clocks(Problems problems) {

    private static final Pattern RANGE = Pattern.compile("([^-\\s]+)\\s*-\\s*([^-\\s]+)");

    Optional<Duration> duration(Node node) {
        Optional<Duration> duration =
                node instanceof Node.Scalar scalar ? TimeWord.length(scalar.value()) : Optional.empty();
        return expect(duration, node, "a length of time", "30m, 4h or 2d");
    }

    Optional<LocalTime> time(Node node) {
        return expect(
                node instanceof Node.Scalar scalar ? time(scalar.value()) : Optional.empty(), node, "a time", "09:30");
    }

    private static Optional<LocalTime> time(String word) {
        try {
            return Optional.of(LocalTime.parse(word.length() == 4 ? "0" + word : word));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<ZoneId> zone(Node node) {
        if (node instanceof Node.Scalar scalar) {
            try {
                return Optional.of(ZoneId.of(scalar.value()));
            } catch (DateTimeException e) {
                problems.add(
                        node.span(),
                        node.describe() + " is no zone",
                        "a zone such as Europe/Rome" + KnownKeys.meant(scalar.value(), ZoneId.getAvailableZoneIds()));
                return Optional.empty();
            }
        }
        return expect(Optional.empty(), node, "a zone", "Europe/Rome");
    }

    /** Two times, the second later than the first. */
    Optional<List<LocalTime>> range(Node node) {
        Optional<List<LocalTime>> range = Optional.empty();
        if (node instanceof Node.Scalar scalar) {
            Matcher matcher = RANGE.matcher(scalar.value().strip());
            if (matcher.matches()) {
                range = time(matcher.group(1))
                        .flatMap(from ->
                                time(matcher.group(2)).filter(from::isBefore).map(until -> List.of(from, until)));
            }
        }
        return expect(range, node, "a range of hours", "09:00-17:30");
    }

    /** Days as a range, {@code mon-fri}, or as a list. */
    Optional<Set<DayOfWeek>> days(Node node) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                expect(item instanceof Node.Scalar word ? day(word.value()) : Optional.empty(), item, "a day", "mon")
                        .ifPresent(days::add);
            }
            return Optional.of(days);
        }
        if (node instanceof Node.Scalar scalar) {
            Matcher range = RANGE.matcher(scalar.value().strip());
            Optional<DayOfWeek> first = day(range.matches() ? range.group(1) : scalar.value());
            Optional<DayOfWeek> last = range.matches() ? day(range.group(2)) : first;
            if (first.isPresent() && last.isPresent()) {
                for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
                    days.add(day);
                }
                days.add(last.get());
                return Optional.of(days);
            }
        }
        return expect(Optional.empty(), node, "days", "mon-fri, or [mon, wed]");
    }

    private static Optional<DayOfWeek> day(String word) {
        String lower = word.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (lower.length() >= 3 && day.name().startsWith(lower)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Stretches of time, each {@code from/until} with offsets. */
    List<Availability.Period> periods(Node node) {
        List<Availability.Period> periods = new ArrayList<>();
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(node.span(), node.describe() + " as times of focus", "a list of from/until");
            return periods;
        }
        for (Node item : sequence.items()) {
            Optional<Availability.Period> period =
                    item instanceof Node.Scalar scalar ? period(scalar.value()) : Optional.empty();
            expect(period, item, "a stretch of time", "2026-06-10T07:00Z/2026-06-10T09:30Z")
                    .ifPresent(periods::add);
        }
        return periods;
    }

    private static Optional<Availability.Period> period(String word) {
        int slash = word.indexOf('/');
        try {
            return slash < 0
                    ? Optional.empty()
                    : Optional.of(new Availability.Period(
                            OffsetDateTime.parse(word.substring(0, slash)).toInstant(),
                            OffsetDateTime.parse(word.substring(slash + 1)).toInstant()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> expect(Optional<T> found, Node node, String what, String such) {
        if (found.isEmpty()) {
            problems.add(
                    node.span(),
                    node.describe() + " is no " + what.replaceFirst("^an? ", ""),
                    what + ", such as " + such);
        }
        return found;
    }
}
