package dev.adagio.examples.slack;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Waits with each message until its author is through with it: what they add, and any answer to it, calls the note
 * off. After a note a person is left alone for a while. What is waited with is held in memory alone. Thread-safe.
 */
final class Grace {

    private static final int MOST_WAITING = 10_000;

    private final Later later;
    private final InstantSource clock;
    private final Map<Place, Waiting> waiting = new HashMap<>();
    private final Cache<String, Instant> noted =
            CacheBuilder.newBuilder().maximumSize(MOST_WAITING).build();

    Grace(Later later, InstantSource clock) {
        this.later = later;
        this.clock = clock;
    }

    private record Place(String channel, String author) {}

    private record Waiting(Said said, Runnable calledOff) {}

    /** Begins to wait, and calls off what this message overtakes. */
    synchronized void heard(Said said, Duration grace, Consumer<Said> work) {
        answered(said);
        if (waiting.size() >= MOST_WAITING) {
            return;
        }
        Place place = new Place(said.channel(), said.user());
        Runnable calledOff = later.in(grace, () -> {
            if (through(place, said)) {
                work.accept(said);
            }
        });
        waiting.put(place, new Waiting(said, calledOff));
    }

    private void answered(Said said) {
        waiting.entrySet().removeIf(each -> {
            Said before = each.getValue().said();
            boolean over = before.channel().equals(said.channel())
                    && (before.user().equals(said.user())
                            || before.conversation().equals(said.conversation()));
            if (over) {
                each.getValue().calledOff().run();
            }
            return over;
        });
    }

    /** Forgets a message that was deleted. */
    synchronized void gone(String channel, String ts) {
        waiting.entrySet().removeIf(each -> {
            Said before = each.getValue().said();
            boolean it = before.channel().equals(channel) && before.ts().equals(ts);
            if (it) {
                each.getValue().calledOff().run();
            }
            return it;
        });
    }

    private synchronized boolean through(Place place, Said said) {
        Waiting now = waiting.get(place);
        if (now == null || !now.said().equals(said)) {
            return false;
        }
        waiting.remove(place);
        return true;
    }

    /** Whether a person may be noted something again; from then on they are left alone. */
    synchronized boolean mayNote(String author, Duration coolDown) {
        Instant before = noted.getIfPresent(author);
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.plus(coolDown))) {
            return false;
        }
        noted.put(author, now);
        return true;
    }
}
