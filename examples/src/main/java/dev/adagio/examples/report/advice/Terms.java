package dev.adagio.examples.report.advice;

import dev.adagio.examples.archive.item.Item.MeetingItem;
import dev.adagio.meeting.OffHours;
import dev.adagio.meeting.Rate;
import dev.adagio.model.Availability;
import dev.adagio.model.Participant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the meetings.
 *
 * @param rate what an hour costs, or null
 * @param hours the hours of those of whom they are known
 * @param reader who reads the report, or null where anybody may
 */
public record Terms(
        @Nullable Rate rate,
        List<Availability> hours,
        @Nullable Participant reader) {

    /** Nothing is known. */
    public static final Terms NONE = new Terms(null, List.of(), null);

    public Terms {
        hours = List.copyOf(hours);
    }

    /** Whom a meeting takes outside their hours, where the reader called it; empty for anybody else. */
    public List<OffHours> offHours(MeetingItem item) {
        Participant known = reader;
        return known == null
                ? List.of()
                : OffHours.of(item.meeting(), item.repeats().starts(), hours)
                        .flatMap(confided -> confided.shownTo(known))
                        .orElse(List.of());
    }
}
