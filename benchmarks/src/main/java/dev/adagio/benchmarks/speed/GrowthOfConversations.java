package dev.adagio.benchmarks.speed;

import dev.adagio.Adagio;
import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How the time of a review grows with the length of a conversation: microseconds of processor for each message of a
 * thread of replies, and of a room in which everybody talks at once. Where time is linear, a row does not grow to the
 * right.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.adagio.benchmarks.speed.GrowthOfConversations [LONGEST]</pre>
 */
public final class GrowthOfConversations {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> PEOPLE = List.of("Ana", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus", "Hal");
    private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");
    private static final int SHORTEST = 16;
    private static final int TIMES = 4;
    private static final int REVIEWED = 1 << 15;
    private static final int LONGEST = 1 << 14;

    private final Adagio adagio = Adagio.create();
    /** What was found, so that it has to be. */
    private long done;

    private GrowthOfConversations() {}

    /** Prints a row for each kind of conversation; the first argument is the number of messages of the longest. */
    public static void main(String... arguments) {
        int longest = arguments.length == 0 ? LONGEST : Integer.parseInt(arguments[0]);
        GrowthOfConversations growth = new GrowthOfConversations();
        for (boolean room : List.of(false, true)) {
            growth.row(room, SHORTEST); // warms up
            StringBuilder row = new StringBuilder(room ? "room  " : "thread");
            for (int length = SHORTEST; length <= longest; length *= TIMES) {
                row.append(String.format(Locale.ROOT, "  %d: %.0f µs", length, growth.row(room, length)));
            }
            System.out.println(row);
        }
        System.out.println("(" + growth.done + " findings)");
    }

    private double row(boolean room, int length) {
        Conversation conversation = conversation(room, length);
        int rounds = Math.max(3, REVIEWED / length);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            done += adagio.review(conversation).findings().size();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - begun);
        }
        return least / 1e3 / length;
    }

    private static Conversation conversation(boolean room, int length) {
        Random random = new Random(length);
        List<String> texts = SampleTexts.of(Math.min(length, 1 << 12), length);
        List<Message> messages = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            messages.add(Message.builder(texts.get(random.nextInt(texts.size())))
                    .id(String.valueOf(i))
                    .sender(Participant.named(PEOPLE.get(random.nextInt(PEOPLE.size()))))
                    .replyTo(room || i == 0 ? "" : String.valueOf(i - 1 - random.nextInt(Math.min(i, 4))))
                    .sentAt(BEGUN.plusSeconds(i * 300L))
                    .build());
        }
        Channel channel = room ? Channel.named("yard", Channel.Kind.ROOM) : null;
        Instant now = BEGUN.plus(Duration.ofDays(365)); // what is open by then stays so
        return new Conversation("1", room ? "" : "The board at the pier", channel, messages, now);
    }
}
