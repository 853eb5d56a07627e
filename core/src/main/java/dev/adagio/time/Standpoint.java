package dev.adagio.time;

import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From where words about time are seen.
 *
 * @param sentAt when they were said, or null where unknown
 * @param sender the zone of who said them, or null where unknown
 * @param readers the zones of those they are said to, as far as known
 * @param endOfWork when a working day ends
 */
public record Standpoint(@Nullable Instant sentAt, @Nullable ZoneId sender, List<ZoneId> readers, LocalTime endOfWork) {

    /** When a working day ends where the host says nothing else: a proposal of this library. */
    public static final LocalTime FIVE = LocalTime.of(17, 0);

    /** Instants outside are taken as unknown: no calendar of a team reaches there. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = LocalDate.of(9000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    public Standpoint {
        Objects.requireNonNull(endOfWork, "endOfWork");
        readers = List.copyOf(readers);
        sentAt = sentAt == null || sentAt.isBefore(FIRST) || sentAt.isAfter(LAST) ? null : sentAt;
    }

    /** The standpoint of those who write and read a message; of the readers, those it is addressed to. */
    public static Standpoint of(Message message) {
        Participant sender = message.sender();
        Recipients recipients = message.recipients();
        List<ZoneId> readers = new ArrayList<>();
        for (Participant reader : recipients == null ? List.<Participant>of() : recipients.to()) {
            ZoneId zone = reader.zone();
            if (zone != null) {
                readers.add(zone);
            }
        }
        return new Standpoint(message.sentAt(), sender == null ? null : sender.zone(), readers, FIVE);
    }

    /** The same, where a working day ends at this time. */
    public Standpoint withEndOfWork(LocalTime time) {
        return new Standpoint(sentAt, sender, readers, time);
    }
}
