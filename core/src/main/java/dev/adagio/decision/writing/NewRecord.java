package dev.adagio.decision.writing;

import dev.adagio.decision.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a decision when its record is begun.
 *
 * @param number its number
 * @param title what it is called, in one line, without the number
 * @param status where it stands
 * @param date when it was decided or put forward
 * @param deciders who decides
 * @param consulted who is asked
 * @param informed who is told
 */
public record NewRecord(
        int number,
        String title,
        Status status,
        LocalDate date,
        List<String> deciders,
        List<String> consulted,
        List<String> informed) {

    /**
     * A record to begin.
     *
     * @throws IllegalArgumentException if the title or a name is not one line of words, the number is negative, or the
     *     status is unknown
     */
    public NewRecord {
        title = line(title);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        deciders = deciders.stream().map(NewRecord::line).toList();
        consulted = consulted.stream().map(NewRecord::line).toList();
        informed = informed.stream().map(NewRecord::line).toList();
        if (number < 0 || status == Status.UNKNOWN) {
            throw new IllegalArgumentException("a record needs a number and a status: " + number + ", " + status);
        }
    }

    /** A record without any people named. */
    public static NewRecord of(int number, String title, Status status, LocalDate date) {
        return new NewRecord(number, title, status, date, List.of(), List.of(), List.of());
    }

    private static String line(String words) {
        if (words.isBlank() || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not one line of words: " + words);
        }
        return words.strip();
    }
}
