package dev.adagio.engine;

import static dev.adagio.engine.Bells.heard;
import static dev.adagio.engine.Bells.talk;
import static dev.adagio.engine.Bells.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What many threads share: what one of them does is never seen by halves, and never lost. */
class SharedTest {

    private static final int THREADS = 8;

    @Test
    void what_was_read_first_never_replaces_what_was_read_later() throws Exception {
        AtomicInteger configured = new AtomicInteger(1);
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        LiveEngine live = new LiveEngine(() -> {
            int now = configured.get();
            if (now == 2) {
                read.countDown();
                await(go);
            }
            return Harbour.engine().limits(new Limits(now)).build();
        });
        configured.set(2);
        Thread slow = new Thread(live::refresh);
        slow.start();
        read.await();
        configured.set(3);
        Thread quick = new Thread(live::refresh);
        quick.start();
        while (quick.getState() == Thread.State.NEW || quick.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        go.countDown();
        slow.join();
        quick.join();
        Engine latest = Harbour.engine().limits(new Limits(3)).build();
        assertThat(live.engine().identity()).isEqualTo(latest.identity());
    }

    @RepeatedTest(20)
    void what_many_ask_at_once_is_found_once() throws Exception {
        Bells bells = new Bells();
        Review review = bells.engine.review(Message.of("ding dong ding"));
        List<List<Bells.Bell>> found = atOnce(i -> () -> review.signals().all(Bells.Bell.class));
        assertThat(bells.listened).hasValue(1);
        assertThat(found).allMatch(each -> each == found.get(0));
    }

    @RepeatedTest(20)
    void many_bring_one_review_up_to_date_each_in_its_own_way() throws Exception {
        Bells bells = new Bells();
        List<Conversation> talks =
                IntStream.range(0, 300).mapToObj(i -> talk("t" + i, "dong")).toList();
        Review before = bells.engine.review(workspace(talks));
        List<String> heard = atOnce(i -> () -> {
            List<Conversation> now = new ArrayList<>(talks);
            now.set(i, talk("t" + i, "ding"));
            return heard(bells.engine.update(before, workspace(now)));
        });
        for (int i = 0; i < THREADS; i++) {
            assertThat(heard.get(i)).isEqualTo("t" + i + "/0@0");
        }
        assertThat(heard(before)).isEmpty();
    }

    @RepeatedTest(20)
    void many_edit_one_text_each_in_its_own_way() throws Exception {
        Engine engine = new Bells().engine;
        Review before = engine.review(Message.of("One bell.\n\nTwo bells.\n\nThree bells."));
        List<Review> edited = atOnce(i -> () -> engine.edit(before, new Edit(new Span(11 + i, 12 + i), "ding")));
        for (int i = 0; i < THREADS; i++) {
            Review anew = engine.review(edited.get(i).subject());
            assertThat(edited.get(i).signals().all(Bells.Bell.class))
                    .isEqualTo(anew.signals().all(Bells.Bell.class));
            assertThat(edited.get(i).signals().body().reading().sentences())
                    .isEqualTo(anew.signals().body().reading().sentences());
        }
    }

    /** Does something in many threads, all of which begin together. */
    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Callable<T> each = work.apply(i);
                futures.add(threads.submit(() -> {
                    together.await();
                    return each.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
