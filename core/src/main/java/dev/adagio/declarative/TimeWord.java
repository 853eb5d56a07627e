package dev.adagio.declarative;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them in files and on command lines. */
public final class TimeWord {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})\\s*(m|min|h|d)");

    private TimeWord() {}

    /** A length such as {@code 30m}, {@code 4h} or {@code 2d}; empty where it is not written so. */
    public static Optional<Duration> length(String word) {
        Matcher length = LENGTH.matcher(word.strip());
        if (!length.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(length.group(1));
        return Optional.of(
                switch (length.group(2)) {
                    case "h" -> Duration.ofHours(number);
                    case "d" -> Duration.ofDays(number);
                    default -> Duration.ofMinutes(number);
                });
    }
}
