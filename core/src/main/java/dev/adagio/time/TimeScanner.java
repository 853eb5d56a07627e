package dev.adagio.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text of a few words into those that mean something about time. For one use. */
final class TimeScanner {

    private static final Pattern PIECE =
            Pattern.compile("[0-9]+(?:[-/:.][0-9]+)*|[+-](?=[0-9])|\\p{L}+(?:[.'’]\\p{L}+)*\\.?|\\S");

    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

    private static final Pattern DATE = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{4}|[0-9]{2}))?");

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})(?::([0-9]{2}))?");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private static final int CENTURY = 2000;

    private final TimeWords words;
    private final List<String> pieces = new ArrayList<>();
    private final List<TimeWord> found = new ArrayList<>();

    TimeScanner(TimeWords words, String text) {
        this.words = words;
        Matcher piece = PIECE.matcher(text.toLowerCase(Locale.ROOT));
        while (piece.find()) {
            pieces.add(piece.group());
        }
    }

    /** The words in order; empty if one means nothing about time. */
    Optional<List<TimeWord>> words() {
        int next = 0;
        while (next < pieces.size()) {
            int taken = take(next);
            if (taken == 0) {
                return Optional.empty();
            }
            next += taken;
        }
        return Optional.of(found);
    }

    /** How many pieces make a word here; 0 for none. */
    private int take(int at) {
        for (int count = Math.min(words.longest(), pieces.size() - at); count > 0; count--) {
            Optional<TimeWord> meaning = words.meaning(phrase(at, count));
            if (meaning.isPresent()) {
                found.add(meaning.get());
                return count;
            }
        }
        String piece = pieces.get(at);
        char first = piece.charAt(0);
        if (first >= '0' && first <= '9') {
            return number(piece, at);
        } else if ((first == '+' || first == '-') && at + 1 < pieces.size() && !found.isEmpty()) {
            return offset(first, pieces.get(at + 1)) ? 2 : 0;
        }
        // ISO 8601 puts a T between date and time; marks between words say nothing.
        boolean means = Character.isLetter(first) && !(piece.equals("t") && last() instanceof TimeWord.Date);
        return means ? 0 : 1;
    }

    private String phrase(int at, int count) {
        String phrase = String.join(" ", pieces.subList(at, at + count));
        return phrase.endsWith(".") && words.meaning(phrase).isEmpty()
                ? phrase.substring(0, phrase.length() - 1)
                : phrase;
    }

    private TimeWord last() {
        return found.isEmpty() ? TimeWord.Mark.NOTHING : found.get(found.size() - 1);
    }

    private int number(String piece, int at) {
        try {
            Matcher iso = ISO_DATE.matcher(piece);
            Matcher date = DATE.matcher(piece);
            Matcher time = TIME.matcher(piece);
            if (iso.matches()) {
                found.add(new TimeWord.Date(LocalDate.of(group(iso, 1), group(iso, 2), group(iso, 3))));
            } else if (time.matches() && !(piece.contains(".") && isDate(at))) {
                found.add(new TimeWord.At(LocalTime.of(group(time, 1) % 24, group(time, 2))));
            } else if (date.matches()) {
                found.add(date(date));
            } else if (NUMBER.matcher(piece).matches()) {
                String after = at + 1 < pieces.size() ? pieces.get(at + 1) : "";
                boolean ordinal = words.isOrdinal(after);
                found.add(new TimeWord.Count(Integer.parseInt(piece), ordinal));
                return ordinal ? 2 : 1;
            } else {
                return 0;
            }
        } catch (DateTimeException noSuchTime) {
            return 0;
        }
        return 1;
    }

    /** "12.06" may be both; only what stands before it, or a third number, makes it a date. */
    private boolean isDate(int at) {
        return !(last() == TimeWord.Mark.AT) && (at + 1 >= pieces.size() || !isMeridiem(pieces.get(at + 1)));
    }

    private boolean isMeridiem(String piece) {
        return words.meaning(piece).filter(TimeWord.Meridiem.class::isInstance).isPresent();
    }

    private TimeWord date(Matcher date) {
        int first = group(date, 1);
        int second = group(date, 2);
        String said = date.group(3);
        int year = said == null ? 0 : Integer.parseInt(said) + (said.length() == 2 ? CENTURY : 0);
        return new TimeWord.TwoNumbers(first, second, year, words.isDayFirst());
    }

    private boolean offset(char sign, String hours) {
        Matcher time = TIME.matcher(hours);
        boolean clock = time.matches();
        if (!clock && !NUMBER.matcher(hours).matches()) {
            return false;
        }
        int number = clock ? 0 : Integer.parseInt(hours);
        int minutes = clock
                ? group(time, 1) * 60 + group(time, 2)
                : hours.length() > 2 ? number / 100 * 60 + number % 100 : number * 60;
        if (minutes > ZoneOffset.MAX.getTotalSeconds() / 60) {
            return false;
        }
        if (last() instanceof TimeWord.OfZone) {
            found.remove(found.size() - 1);
        }
        int seconds = minutes * 60 * (sign == '-' ? -1 : 1);
        found.add(new TimeWord.OfZone(new Zone.Named(ZoneOffset.ofTotalSeconds(seconds))));
        return true;
    }

    private static int group(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
