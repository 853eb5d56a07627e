package dev.adagio.meeting;

import com.google.common.base.Splitter;
import dev.adagio.model.Meeting;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting takes place, by its rule (RFC 5545, 3.3.10): at the same hour of the clock in the zone of its start,
 * whatever the season. Rules that name hours, weeks or days of the year, and years with more than a date, are not
 * reckoned. Immutable and thread-safe.
 */
public final class Repetition {

    /** The parts of a rule that are read. */
    private static final Set<String> READ =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST");

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final int WEEK = 7;

    /** So many steps of a rule are gone through. */
    private static final long STEPS = 20_000;

    private final ZonedDateTime start;
    private final Map<String, String> rule;

    private Repetition(ZonedDateTime start, Map<String, String> rule) {
        this.start = start;
        this.rule = rule;
    }

    /**
     * Its starts from an instant on, until before another, in order; empty where its start is not known, or its rule is
     * not reckoned here.
     */
    public static Optional<List<ZonedDateTime>> starts(Meeting meeting, Instant from, Instant until) {
        ZonedDateTime start = meeting.start();
        if (start == null) {
            return Optional.empty();
        }
        if (meeting.recurrence().isBlank()) {
            return Optional.of(isIn(start, from, until) ? List.of(start) : List.of());
        }
        try {
            return new Repetition(start, parts(meeting.recurrence())).between(from, until);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : Splitter.on(';').trimResults().omitEmptyStrings().split(rule.toUpperCase(Locale.ROOT))) {
            int sign = part.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException(part);
            }
            parts.put(part.substring(0, sign), part.substring(sign + 1));
        }
        return parts;
    }

    private Optional<List<ZonedDateTime>> between(Instant from, Instant until) {
        LongFunction<Stream<LocalDate>> steps = READ.containsAll(rule.keySet()) ? steps() : null;
        if (steps == null) {
            return Optional.empty();
        }
        long most = rule.containsKey("COUNT") ? Long.parseLong(rule.get("COUNT")) : Long.MAX_VALUE;
        Instant last = last();
        List<ZonedDateTime> starts = new ArrayList<>();
        for (long step = 0, count = 0; step < STEPS && count < most; step++) {
            for (LocalDate date : steps.apply(step).toList()) {
                ZonedDateTime next = date.atTime(start.toLocalTime()).atZone(start.getZone());
                boolean over = !next.toInstant().isBefore(until)
                        || (last != null && next.toInstant().isAfter(last))
                        || count == most;
                if (over) {
                    return Optional.of(starts);
                }
                if (!date.isBefore(start.toLocalDate())) {
                    count++;
                    if (isIn(next, from, until)) {
                        starts.add(next);
                    }
                }
            }
        }
        return Optional.of(starts);
    }

    private static boolean isIn(ZonedDateTime start, Instant from, Instant until) {
        return !start.toInstant().isBefore(from) && start.toInstant().isBefore(until);
    }

    /** The dates of each step of the rule, the first one being that of the start; null where they are not reckoned. */
    private @Nullable LongFunction<Stream<LocalDate>> steps() {
        LocalDate first = start.toLocalDate();
        long interval = Long.parseLong(rule.getOrDefault("INTERVAL", "1"));
        String frequency = rule.getOrDefault("FREQ", "");
        boolean plain = !rule.containsKey("BYMONTHDAY") && !rule.containsKey("BYSETPOS");
        if (interval < 1) {
            return null;
        }
        return switch (frequency) {
            case "DAILY" ->
                plain ? step -> Stream.of(first.plusDays(step * interval)).filter(this::isOnDay) : null;
            case "WEEKLY" -> plain ? step -> week(first, step * interval) : null;
            case "MONTHLY" -> step -> month(first, step * interval);
            case "YEARLY" ->
                plain && !rule.containsKey("BYDAY")
                        ? step -> Stream.of(first.plusYears(step * interval))
                                .filter(date -> date.getDayOfMonth() == first.getDayOfMonth())
                        : null;
            default -> null;
        };
    }

    private boolean isOnDay(LocalDate date) {
        List<String> days = list("BYDAY");
        return days.isEmpty() || days.contains(DAYS.get(date.getDayOfWeek().ordinal()));
    }

    private Stream<LocalDate> week(LocalDate first, long weeks) {
        DayOfWeek begins = DayOfWeek.of(1 + DAYS.indexOf(rule.getOrDefault("WKST", "MO")));
        LocalDate week = first.minusDays(Math.floorMod(first.getDayOfWeek().getValue() - begins.getValue(), WEEK))
                .plusWeeks(weeks);
        Stream<LocalDate> days = IntStream.range(0, WEEK).mapToObj(week::plusDays);
        return rule.containsKey("BYDAY")
                ? days.filter(this::isOnDay)
                : days.filter(day -> day.getDayOfWeek() == first.getDayOfWeek());
    }

    private Stream<LocalDate> month(LocalDate first, long months) {
        LocalDate begin = first.withDayOfMonth(1).plusMonths(months);
        List<LocalDate> days = LongStream.range(0, begin.lengthOfMonth())
                .mapToObj(begin::plusDays)
                .filter(day -> isInMonth(day, first))
                .toList();
        if (!rule.containsKey("BYSETPOS")) {
            return days.stream();
        }
        return list("BYSETPOS").stream()
                .map(Integer::parseInt)
                .map(place -> place < 0 ? days.size() + place : place - 1)
                .filter(place -> place >= 0 && place < days.size())
                .sorted()
                .distinct()
                .map(days::get);
    }

    private boolean isInMonth(LocalDate day, LocalDate first) {
        if (!rule.containsKey("BYDAY") && !rule.containsKey("BYMONTHDAY")) {
            return day.getDayOfMonth() == first.getDayOfMonth();
        }
        int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
        return (!rule.containsKey("BYMONTHDAY")
                        || list("BYMONTHDAY").stream()
                                .map(Integer::parseInt)
                                .anyMatch(number -> number == day.getDayOfMonth() || number == fromEnd))
                && (!rule.containsKey("BYDAY") || list("BYDAY").stream().anyMatch(each -> isNamed(day, each)));
    }

    /** Whether a day is the one that {@code 2TU} or {@code -1FR} names in its month, or one of those named {@code TU}. */
    private static boolean isNamed(LocalDate day, String name) {
        int at = Math.max(0, name.length() - 2);
        if (!DAYS.get(day.getDayOfWeek().ordinal()).equals(name.substring(at))) {
            return false;
        }
        int number = at == 0 ? 0 : Integer.parseInt(name.substring(0, at));
        int fromStart = (day.getDayOfMonth() - 1) / WEEK + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / WEEK + 1);
        return number == 0 || number == fromStart || number == fromEnd;
    }

    /** The last instant at which it may begin, or null. */
    private @Nullable Instant last() {
        String until = rule.get("UNTIL");
        if (until == null) {
            return null;
        }
        if (until.indexOf('T') < 0) {
            LocalDate day = LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE);
            return day.plusDays(1).atStartOfDay(start.getZone()).toInstant().minus(1, ChronoUnit.NANOS);
        }
        boolean universal = until.endsWith("Z");
        LocalDateTime moment = LocalDateTime.parse(universal ? until.substring(0, until.length() - 1) : until, MOMENT);
        return moment.atZone(universal ? ZoneOffset.UTC : start.getZone()).toInstant();
    }

    private List<String> list(String part) {
        return Splitter.on(',').trimResults().omitEmptyStrings().splitToList(rule.getOrDefault(part, ""));
    }
}
