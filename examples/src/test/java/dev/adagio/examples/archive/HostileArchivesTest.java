package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.adagio.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile file ends in items, in problems that are told or in being passed over, never in an exception; and what it
 * is read as is bounded by its length. The time is a net for what would not end.
 */
class HostileArchivesTest {

    private static final Duration NET = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> a_hostile_file_is_read_or_told() {
        return each(1 << 13);
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> a_hostile_file_of_a_million_bytes_is_read_or_told() {
        return each(1 << 20);
    }

    private Stream<DynamicTest> each(int length) {
        return HostileArchives.of(length).entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> assertTimeoutPreemptively(NET, () -> readOrTold(file))));
    }

    private void readOrTold(Map.Entry<String, byte[]> named) throws IOException {
        byte[] bytes = named.getValue();
        Path file = Files.write(folder.resolve(named.getKey()), bytes);
        Collected read = Collected.from(file);

        assertThat(read.items.size() + read.problems.size() + read.passedOver.size())
                .isBetween(1, 1 + bytes.length);
        assertThat(read.problems)
                .allSatisfy(problem -> assertThat(problem.reason())
                        .isNotBlank()
                        .doesNotContain("\n")
                        .hasSizeLessThan(1000));
        assertThat(read.messages().stream()
                        .map(Message::text)
                        .mapToLong(String::length)
                        .sum())
                .isLessThanOrEqualTo(20L * bytes.length);
        assertThat(read.starts()).allSatisfy(starts -> assertThat(starts).hasSizeLessThan(100_000));
    }
}
