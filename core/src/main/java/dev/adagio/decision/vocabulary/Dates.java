package dev.adagio.decision.vocabulary;

import dev.adagio.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people write them. */
public final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{4,5})\\s*[-/._\u2010\u2011\u2013\u5e74]\\s*(\\d{1,2})\\s*[-/._\u2010\u2011\u2013\u6708]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\u00ba|\u00aa|er|\\.)?[\\s,-]*(?:of|de|do)?[\\s-]*$");
    private static final Pattern DAY_AFTER =
            Pattern.compile("^[.\\s-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+(?:of\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern YEAR_AFTER = Pattern.compile("^[.,\\s-]*(?:of|de|do|del)?[\\s]*(\\d{4})(?!\\d)");
    private static final int LONGEST = 400;
    private static final int HOLOCENE = 10000;

    private Dates() {}

    /** A date and where it stands. */
    public record Found(LocalDate date, Span span) {}

    /** The first date in a stretch of text. */
    public static @Nullable Found in(String text, Span span) {
        int end = Math.min(span.end(), span.start() + LONGEST);
        String part = text.substring(span.start(), end);
        Found first = null;
        first = earlier(first, yearFirst(part));
        first = earlier(first, yearLast(part));
        first = earlier(first, named(part));
        first = earlier(first, compact(part));
        return first == null
                ? null
                : new Found(
                        first.date(),
                        new Span(
                                span.start() + first.span().start(),
                                span.start() + first.span().end()));
    }

    private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
        return one == null
                        || (other != null && other.span().start() < one.span().start())
                ? other
                : one;
    }

    private static @Nullable Found yearFirst(String part) {
        Matcher found = YEAR_FIRST.matcher(part);
        while (found.find()) {
            boolean dayFirst = Integer.parseInt(found.group(2)) > 12;
            LocalDate date = date(year(found.group(1)), found.group(dayFirst ? 3 : 2), found.group(dayFirst ? 2 : 3));
            if (date != null) {
                return new Found(date, new Span(found.start(), found.end()));
            }
        }
        return null;
    }

    /** Years are also counted with five digits: from the beginning of the Holocene, or with a nought in front. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= HOLOCENE ? year - HOLOCENE : year;
    }

    private static @Nullable Found yearLast(String part) {
        Matcher found = YEAR_LAST.matcher(part);
        while (found.find()) {
            int year = Integer.parseInt(found.group(4));
            year += year < 100 ? 2000 : 0;
            boolean monthFirst = !found.group(2).equals(".") && Integer.parseInt(found.group(3)) > 12;
            String day = monthFirst ? found.group(3) : found.group(1);
            String month = monthFirst ? found.group(1) : found.group(3);
            LocalDate date = date(year, month, day);
            if (date != null) {
                return new Found(date, new Span(found.start(), found.end()));
            }
        }
        return null;
    }

    private static @Nullable Found compact(String part) {
        Matcher found = COMPACT.matcher(part);
        LocalDate date = found.find() ? date(Integer.parseInt(found.group(1)), found.group(2), found.group(3)) : null;
        return date == null ? null : new Found(date, new Span(found.start(), found.end()));
    }

    private static @Nullable Found named(String part) {
        Phrases.Match month = Vocabulary.of("month").within(part, 0, part.length());
        while (month != null) {
            Found found = around(part, month);
            if (found != null) {
                return found;
            }
            month = Vocabulary.of("month").within(part, month.end(), part.length());
        }
        return null;
    }

    private static @Nullable Found around(String part, Phrases.Match month) {
        Matcher before = DAY_BEFORE.matcher(part).region(0, month.start());
        Matcher year = YEAR_AFTER.matcher(part).region(month.end(), part.length());
        if (before.find() && year.find()) {
            return found(Integer.parseInt(year.group(1)), month, before.group(1), before.start(), year.end());
        }
        Matcher after = DAY_AFTER.matcher(part).region(month.end(), part.length());
        return after.find()
                ? found(Integer.parseInt(after.group(2)), month, after.group(1), month.start(), after.end())
                : null;
    }

    private static @Nullable Found found(int year, Phrases.Match month, String day, int start, int end) {
        LocalDate date = date(year, month.meaning(), day);
        return date == null ? null : new Found(date, new Span(start, end));
    }

    private static @Nullable LocalDate date(int year, String month, String day) {
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
