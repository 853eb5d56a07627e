package dev.adagio.meeting;

import dev.adagio.model.Meeting;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is known of the agendas of meetings that are one series. */
public enum Agendas {
    /** They differ, or there are too few to tell. */
    CHANGING,
    /** It is the same each time, save for dates and links. */
    UNCHANGING,
    /** There is none, whenever it takes place. */
    NONE;

    /** From so many times on a series is one: a proposal of this library. */
    public static final int SERIES = 3;

    private static final Pattern PASSING = Pattern.compile("(?U)\\S*[\\d@/]\\S*|[\\W_]+");

    /**
     * What the agendas of a series show.
     *
     * @param written the meetings of the series that are written down on their own: the one that repeats, and occurrences
     *     that were changed
     * @param times how many times it takes place
     */
    public static Agendas of(Collection<Meeting> written, long times) {
        if (times < SERIES) {
            return CHANGING;
        }
        List<String> agendas = written.stream()
                .map(meeting -> plain(meeting.description()))
                .distinct()
                .toList();
        if (agendas.size() > 1) {
            return CHANGING;
        }
        return agendas.isEmpty() || agendas.get(0).isEmpty() ? NONE : UNCHANGING;
    }

    /** The words of an agenda, without dates, numbers and links. */
    private static String plain(String description) {
        return PASSING.matcher(description.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .replaceAll(" +", " ");
    }
}
