package dev.adagio.rules;

import java.time.Duration;

/** A stretch of time, as people say it. */
public final class Lapse {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Lapse() {}

    /** In the largest unit that says it well: "20 minutes", "2 hours", "a day"; rounded down. */
    public static String of(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < HOUR) {
            return minutes == 1 ? "a minute" : minutes + " minutes";
        }
        if (minutes < DAY) {
            return minutes < 2 * HOUR ? "an hour" : minutes / HOUR + " hours";
        }
        return minutes < 2 * DAY ? "a day" : minutes / DAY + " days";
    }
}
