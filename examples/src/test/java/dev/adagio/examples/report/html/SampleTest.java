package dev.adagio.examples.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Property
    void draws_the_same_whatever_the_order(@ForAll @IntRange(max = 200) int offered, @ForAll long seed) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, offered).boxed().toList());
        List<Integer> drawn = draw(numbers, 20);
        Collections.shuffle(numbers, new Random(seed));
        assertThat(draw(numbers, 20)).isEqualTo(drawn).hasSize(Math.min(20, offered));
    }

    @Test
    void prefers_neither_what_comes_first_nor_what_comes_last() {
        List<Integer> drawn = draw(IntStream.range(0, 10_000).boxed().toList(), 1_000);
        assertThat(drawn.stream().filter(number -> number < 5_000).count()).isBetween(440L, 560L);
    }

    @Test
    void keeps_within_its_room() {
        Sample<String> sample = new Sample<>(100, 50);
        for (int i = 0; i < 30; i++) {
            sample.offer(i, "x".repeat(10), 10);
        }
        assertThat(sample.drawn()).hasSize(5);
    }

    private static List<Integer> draw(List<Integer> numbers, int most) {
        Sample<Integer> sample = new Sample<>(most, Long.MAX_VALUE);
        numbers.forEach(number -> sample.offer(number, number, 1));
        return sample.drawn();
    }
}
