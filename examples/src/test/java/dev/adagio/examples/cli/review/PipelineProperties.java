package dev.adagio.examples.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PipelineProperties {

    @Property(tries = 50)
    void results_come_in_the_order_of_the_work(
            @ForAll @Size(max = 600) List<@IntRange(min = 0, max = 9) Integer> pieces,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        List<String> delivered = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        try (Pipeline<Integer, String> pipeline = new Pipeline<>(threads, String::valueOf, delivered::add)) {
            for (int piece : pieces) {
                expected.add(String.valueOf(piece));
                pipeline.work(piece, piece << 17);
                if (piece == 0) {
                    expected.add("then");
                    pipeline.then(() -> delivered.add("then"));
                }
            }
            pipeline.finish();
        }
        assertThat(delivered).isEqualTo(expected);
    }

    @Example
    void no_more_is_under_way_than_there_is_room_for() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Pipeline<Integer, Integer> pipeline = new Pipeline<>(
                2,
                piece -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    return piece;
                },
                piece -> underWay.decrementAndGet())) {
            for (int i = 0; i < 200; i++) {
                pipeline.work(i, 1 << 18);
            }
            pipeline.finish();
        }
        assertThat(most.get()).isBetween(1, 5);
        assertThat(underWay.get()).isZero();
    }

    @Example
    void what_work_throws_comes_through() {
        try (Pipeline<Integer, Integer> pipeline = new Pipeline<>(
                2,
                piece -> {
                    throw new IllegalArgumentException("piece " + piece);
                },
                piece -> {})) {
            assertThatThrownBy(() -> {
                        pipeline.work(7, 1);
                        pipeline.finish();
                    })
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("piece 7");
        }
    }
}
