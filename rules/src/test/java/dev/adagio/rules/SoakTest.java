package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Engine;
import dev.adagio.engine.LiveEngine;
import dev.adagio.engine.Review;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Workspace;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Example;
import dev.adagio.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Messages are reviewed, typed and brought up to date without a pause, while the engine is replaced: nothing fails, and the
 * heap is no larger at the end than it was once everything had run. For ten minutes, or {@code adagio.soak} seconds.
 */
@Tag("long")
class SoakTest {

    private static final int LOOKS = 20;
    private static final long BOUND = 16 << 20;
    private static final int LONGEST_CHAIN = 400;

    private final AtomicInteger configured = new AtomicInteger();
    private final LiveEngine live = new LiveEngine(this::engine);
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();
    private final List<Message> messages = examples(Message.class);
    private final List<Workspace> workspaces = examples(Workspace.class);

    @Test
    void memory_stays_flat_under_load_while_rules_are_replaced() throws Exception {
        Duration length = Duration.ofSeconds(Long.getLong("adagio.soak", 600));
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<?>> work = new ArrayList<>();
        List<Long> heap = new ArrayList<>();
        try {
            work.add(threads.submit(() -> repeat(this::reviewed)));
            work.add(threads.submit(() -> repeat(this::typed)));
            work.add(threads.submit(() -> repeat(this::broughtUpToDate)));
            work.add(threads.submit(() -> repeat(this::refreshed)));
            for (int look = 0; look < LOOKS; look++) {
                Thread.sleep(length.dividedBy(LOOKS).toMillis());
                assertThat(work).noneMatch(Future::isDone);
                heap.add(used());
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }
        for (Future<?> each : work) {
            each.get();
        }
        // By then every kind of work has run many times; what is in flight at a look differs.
        long settled = most(heap.subList(LOOKS / 4, LOOKS / 2));
        long end = most(heap.subList(LOOKS - LOOKS / 4, LOOKS));
        System.out.printf("soak: %s, %d done, heap after collection in MiB %s%n", length, done.get(), mebibytes(heap));
        assertThat(end).as("heap after collection, in bytes: %s", heap).isLessThan(settled + BOUND);
    }

    private void repeat(Runnable work) {
        while (!over.get()) {
            work.run();
            done.incrementAndGet();
        }
    }

    private void reviewed() {
        for (Message message : messages) {
            assertThat(live.engine().review(message).failures()).isEmpty();
        }
    }

    /** A text that grows letter by letter, each review made of the one before, and is deleted again. */
    private void typed() {
        Review review = live.engine().review(Message.of(""));
        String text = String.join(
                "\n\n", messages.get(done.intValue() % messages.size()).text(), "Is it done?");
        for (int i = 0; i < Math.min(LONGEST_CHAIN, text.length()); i++) {
            review = live.engine().edit(review, new Edit(new Span(i, i), text.substring(i, i + 1)));
        }
        review = live.engine()
                .edit(review, new Edit(new Span(0, review.message().text().length()), ""));
        assertThat(review.findings())
                .isEqualTo(live.engine().review(Message.of("")).findings());
    }

    /** A workspace in which ever more is said, and then less. */
    private void broughtUpToDate() {
        Workspace now = workspaces.get(done.intValue() % workspaces.size());
        Review review = live.engine().review(now);
        List<Conversation> conversations = new ArrayList<>(now.conversations());
        for (int step = 0; step < 20; step++) {
            if (step < 12) {
                conversations.add(new Conversation("new" + step, "", null, List.of(messages.get(step))));
            } else {
                conversations.remove(conversations.size() - 1);
            }
            now = now.toBuilder()
                    .moment(now.at().plusSeconds(60))
                    .conversations(conversations)
                    .build();
            review = live.engine().update(review, now);
        }
        assertThat(review.failures()).isEmpty();
    }

    private void refreshed() {
        configured.incrementAndGet();
        assertThat(live.refresh()).isEqualTo(new LiveEngine.Refresh(true, List.of()));
    }

    private Engine engine() {
        int off = configured.get() % Discovered.rules().size();
        Profile profile =
                Profile.DEFAULT.with(Discovered.rules().get(off).info().id(), Profile.Setting.OFF);
        return Discovered.builder(Discovered.PACKS).profile(profile).build();
    }

    private static <T> List<T> examples(Class<T> type) {
        return Discovered.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(Example::subject)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static long most(List<Long> heap) {
        return heap.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static List<Long> mebibytes(List<Long> heap) {
        return heap.stream().map(bytes -> bytes >> 20).toList();
    }
}
