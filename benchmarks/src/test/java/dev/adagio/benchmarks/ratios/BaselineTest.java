package dev.adagio.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.benchmarks.ratios.Duel.Measured;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;

class BaselineTest {

    @Test
    void the_committed_one_has_what_is_measured_and_nothing_else() throws IOException {
        assertThat(Baseline.committed().ratios().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Duel.all().stream().map(Duel::name).toList());
    }

    @Test
    void both_sides_of_a_duel_are_benchmarks() {
        assertThat(Duel.all().stream().flatMap(duel -> Stream.of(duel.ours(), duel.rival())))
                .allMatch(BaselineTest::isBenchmark);
    }

    @Test
    void one_that_was_written_is_read_with_three_figures(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("baseline.properties");
        new Baseline(Map.of("slow", 123.456, "quick", 0.0123456)).write(file);

        assertThat(Baseline.read(file).ratios()).isEqualTo(Map.of("slow", 123.0, "quick", 0.0123));
    }

    private static boolean isBenchmark(Measured measured) {
        int dot = measured.benchmark().lastIndexOf('.');
        try {
            return Stream.of(Class.forName(measured.benchmark().substring(0, dot))
                            .getMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .map(Method::getName)
                    .anyMatch(measured.benchmark().substring(dot + 1)::equals);
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
