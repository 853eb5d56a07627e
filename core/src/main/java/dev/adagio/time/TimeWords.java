package dev.adagio.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words a language has for time. Immutable and thread-safe.
 *
 * <p>Read from lines of the form {@code meaning [value] = word, two words, ...}; {@code #} begins a comment:
 *
 * <table>
 * <caption>Meanings</caption>
 * <tr><td>{@code weekday MONDAY}</td><td>a day of the week</td></tr>
 * <tr><td>{@code month JUNE}</td><td>a month</td></tr>
 * <tr><td>{@code day 1}</td><td>a day counted from today</td></tr>
 * <tr><td>{@code which 1}</td><td>0 for this, 1 for next</td></tr>
 * <tr><td>{@code at 12:00}</td><td>a time of day</td></tr>
 * <tr><td>{@code part 12:00}</td><td>a part of the day, with its end</td></tr>
 * <tr><td>{@code end WEEK}</td><td>the end of a {@link TimeUnit}; without one: of what follows</td></tr>
 * <tr><td>{@code number 2}</td><td>a number</td></tr>
 * <tr><td>{@code ordinal}</td><td>endings that make a number the day of a month</td></tr>
 * <tr><td>{@code order}</td><td>how a date of two numbers is read: {@code day, month}; without it, in two ways</td></tr>
 * <tr><td>{@code unit HOUR}</td><td>a {@link TimeUnit}</td></tr>
 * <tr><td>{@code hour am}, {@code hour pm}</td><td>the half of the day</td></tr>
 * <tr><td>{@code zone Europe/Paris}</td><td>a zone; {@code sender} and {@code reader}: whose clock; {@code shared}: a
 * name that several zones have</td></tr>
 * <tr><td>{@code fromnow}, {@code hourof}, {@code dayof}, {@code working}, {@code occasion}, {@code nothing}</td><td>words that go
 * with others</td></tr>
 * </table>
 */
public final class TimeWords {

    private static final TimeWords NONE = new TimeWords(Map.of(), List.of(), false);

    private final Map<String, TimeWord> meanings;
    private final List<String> ordinals;
    private final boolean dayFirst;
    private final int longest;

    private TimeWords(Map<String, TimeWord> meanings, List<String> ordinals, boolean dayFirst) {
        this.meanings = Map.copyOf(meanings);
        this.ordinals = List.copyOf(ordinals);
        this.dayFirst = dayFirst;
        this.longest = meanings.keySet().stream()
                .mapToInt(words -> words.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    /** No words: only numbers say a time. */
    public static TimeWords none() {
        return NONE;
    }

    /**
     * Reads a language's words.
     *
     * @throws IllegalArgumentException if a line has another form; the message quotes it
     */
    public static TimeWords parse(String lines) {
        Map<String, TimeWord> meanings = new HashMap<>();
        List<String> ordinals = List.of();
        boolean dayFirst = false;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("no meaning and words: " + line);
            }
            String meaning = line.substring(0, equals).strip();
            List<String> words = List.of(line.substring(equals + 1).strip().split("\\s*,\\s*", -1));
            if (meaning.equals("ordinal")) {
                ordinals = words;
                continue;
            } else if (meaning.equals("order")) {
                dayFirst = isDayFirst(words, line);
                continue;
            }
            TimeWord means = meaning(meaning, line);
            words.forEach(word -> meanings.put(word.toLowerCase(Locale.ROOT), means));
        }
        return new TimeWords(meanings, ordinals, dayFirst);
    }

    private static boolean isDayFirst(List<String> order, String line) {
        if (!order.equals(List.of("day", "month"))) {
            throw new IllegalArgumentException("no order of day and month: " + line);
        }
        return true;
    }

    private static TimeWord meaning(String meaning, String line) {
        int space = meaning.indexOf(' ');
        String kind = space < 0 ? meaning : meaning.substring(0, space);
        String value = space < 0 ? "" : meaning.substring(space + 1).strip();
        try {
            return switch (kind) {
                case "weekday" -> new TimeWord.Weekday(DayOfWeek.valueOf(value));
                case "month" -> new TimeWord.OfMonth(Month.valueOf(value));
                case "day" -> new TimeWord.FromToday(Integer.parseInt(value));
                case "which" -> new TimeWord.Which(Integer.parseInt(value));
                case "at" -> new TimeWord.At(LocalTime.parse(value));
                case "part" -> new TimeWord.Part(LocalTime.parse(value));
                case "end" -> value.isEmpty() ? TimeWord.Mark.END : new TimeWord.EndOfUnit(TimeUnit.valueOf(value));
                case "number" -> new TimeWord.Count(Integer.parseInt(value), false);
                case "unit" -> new TimeWord.OfUnit(TimeUnit.valueOf(value));
                case "hour" -> new TimeWord.Meridiem(value.equals("pm"));
                case "zone" -> new TimeWord.OfZone(zone(value));
                case "fromnow" -> TimeWord.Mark.FROM_NOW;
                case "hourof" -> TimeWord.Mark.AT;
                case "dayof" -> TimeWord.Mark.ON;
                case "working" -> TimeWord.Mark.WORKING;
                case "occasion" -> TimeWord.Mark.OCCASION;
                case "nothing" -> TimeWord.Mark.NOTHING;
                default -> throw new IllegalArgumentException("no meaning " + kind);
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage() + ": " + line, e);
        }
    }

    private static Zone zone(String value) {
        return switch (value) {
            case "sender" -> new Zone.OfSender();
            case "reader" -> new Zone.OfReader();
            case "shared" -> new Zone.Shared();
            default -> new Zone.Named(ZoneId.of(value));
        };
    }

    /**
     * What a few words say about time, "by EOD Thursday"; empty where they are not all known to do so.
     *
     * @param words what stands in the text, at most a hundred characters of it
     */
    public Optional<TimeExpression> read(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        return new TimeScanner(this, words).words().flatMap(TimeGrammar::read);
    }

    private static final int LONGEST = 100;

    /** The most words a meaning has. */
    int longest() {
        return longest;
    }

    /** What these words mean, in lower case with one space between. */
    Optional<TimeWord> meaning(String words) {
        return Optional.ofNullable(meanings.get(words));
    }

    /** Whether of two numbers of a date the first is the day. */
    boolean isDayFirst() {
        return dayFirst;
    }

    /** Whether this ending makes a number the day of a month. */
    boolean isOrdinal(String ending) {
        return ordinals.contains(ending);
    }
}
