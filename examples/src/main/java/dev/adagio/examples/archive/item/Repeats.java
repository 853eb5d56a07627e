package dev.adagio.examples.archive.item;

import dev.adagio.model.Meeting;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting takes place.
 *
 * @param series what its series is known by, the same for the meeting that repeats and for occurrences of it that were
 *     changed
 * @param starts its starts within a year of the first, in order, without those left out; its one start where it does not
 *     repeat; empty where it is not known
 * @param replaces the start of the occurrence it stands in place of, or null where it is no changed occurrence
 * @param onwards whether it stands in place of all that follow that one, too
 */
public record Repeats(
        String series, List<ZonedDateTime> starts, @Nullable Instant replaces, boolean onwards) {

    public Repeats {
        Objects.requireNonNull(series, "series");
        starts = List.copyOf(starts);
    }

    /** It takes place once, where it says when. */
    public static Repeats once(Meeting meeting) {
        return new Repeats(meeting.id(), meeting.start() == null ? List.of() : List.of(meeting.start()), null, false);
    }
}
