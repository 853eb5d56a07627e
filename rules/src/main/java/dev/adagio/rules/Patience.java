package dev.adagio.rules;

import dev.adagio.conversation.Exchange;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether the time is over within which an answer is usual. */
public final class Patience {

    /** The usual norm for written questions, where the channel has none of its own. */
    private static final Duration USUAL = Duration.ofHours(24);

    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final int LONG = 30;

    private Patience() {}

    /** How long something has been waiting, if that is longer than is usual there, weekends left out. */
    public static Optional<Duration> exhausted(Exchange exchange, Conversation conversation) {
        Instant asked = exchange.asked().message().sentAt();
        Instant now = conversation.asOf();
        if (asked == null || now == null || !asked.isBefore(now)) {
            return Optional.empty();
        }
        Duration waited = Duration.between(asked, now);
        return waited.minus(free(asked, now)).compareTo(norm(conversation)) < 0
                ? Optional.empty()
                : Optional.of(waited);
    }

    /** Within which time an answer is usual in a conversation. */
    public static Duration norm(Conversation conversation) {
        Channel channel = conversation.channel();
        Duration norm = channel == null ? null : channel.responseNorm();
        return norm == null ? USUAL : norm;
    }

    /** How many days between two moments are free; after a month it does not matter. */
    private static Duration free(Instant from, Instant until) {
        LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(until, ZoneOffset.UTC);
        int free = 0;
        for (int i = 0; i < LONG && !day.isAfter(last); i++) {
            free += FREE.contains(day.getDayOfWeek()) ? 1 : 0;
            day = day.plusDays(1);
        }
        return Duration.ofDays(free);
    }
}
