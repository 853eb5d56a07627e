package dev.adagio.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every reader is given every hostile file, whether or not it is of its form. It answers, or refuses in words that are no
 * longer than a page of problems; the time is a net for what would not end.
 */
class HostileFilesTest {

    private static final Duration NET = Duration.ofMinutes(1);

    @TestFactory
    Stream<DynamicTest> a_hostile_file_is_read_or_refused() {
        return each(1 << 13);
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> a_hostile_file_of_a_million_characters_is_read_or_refused() {
        return each(1 << 20);
    }

    private static Stream<DynamicTest> each(int length) {
        return HostileFiles.of(length).entrySet().stream()
                .flatMap(file -> Readers.names()
                        .map(reader -> dynamicTest(
                                reader + " of " + file.getKey(),
                                () -> assertTimeoutPreemptively(
                                        NET, () -> Readers.readOrRefused(reader, file.getValue())))));
    }
}
