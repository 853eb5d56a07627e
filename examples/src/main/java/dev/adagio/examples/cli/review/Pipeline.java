package dev.adagio.examples.cli.review;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on several threads and delivers the results in the order in which it was handed in, on the
 * thread that hands it in. So much is under way at a time and no more, counted in pieces and in what
 * they weigh, so that memory is bounded. Used by one thread.
 *
 * @param <T> what is handed in
 * @param <R> what is delivered
 */
final class Pipeline<T, R> implements AutoCloseable {

    private static final int PIECES = 256;
    private static final long WEIGHT = 1 << 20;

    private final ExecutorService workers;
    private final Function<T, R> work;
    private final Consumer<R> delivery;
    private final Deque<Piece> underWay = new ArrayDeque<>();
    private long weight;

    /** A result to come, as what is to be done with it. */
    private record Piece(Future<Runnable> result, long weight) {}

    Pipeline(int threads, Function<T, R> work, Consumer<R> delivery) {
        this.workers = threads == 1
                ? MoreExecutors.newDirectExecutorService()
                : Executors.newFixedThreadPool(threads, task -> {
                    Thread worker = new Thread(task, "adagio-worker");
                    worker.setDaemon(true);
                    return worker;
                });
        this.work = work;
        this.delivery = delivery;
    }

    /** Hands in a piece of work of this weight; waits until there is room for it. */
    void work(T piece, long heavy) {
        while (!underWay.isEmpty() && (underWay.size() >= PIECES || weight + heavy > WEIGHT)) {
            deliverNext();
        }
        underWay.add(new Piece(
                workers.submit(() -> {
                    R result = work.apply(piece);
                    return () -> delivery.accept(result);
                }),
                heavy));
        weight += heavy;
        deliverWhatIsDone();
    }

    /** Does something when all that was handed in before is delivered. */
    void then(Runnable action) {
        underWay.add(new Piece(Futures.immediateFuture(action), 0));
        deliverWhatIsDone();
    }

    /** Delivers all that is still under way. */
    void finish() {
        while (!underWay.isEmpty()) {
            deliverNext();
        }
    }

    private void deliverWhatIsDone() {
        while (!underWay.isEmpty() && underWay.element().result().isDone()) {
            deliverNext();
        }
    }

    private void deliverNext() {
        Piece next = underWay.remove();
        weight -= next.weight();
        try {
            next.result().get().run();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    /** Gives up what is still under way. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
