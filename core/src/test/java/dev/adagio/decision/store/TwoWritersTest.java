package dev.adagio.decision.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes write into one folder at once: each gets numbers of its own, and each line it added to a shared file stays. */
class TwoWritersTest {

    @TempDir
    Path temporary;

    @Test
    void two_processes_share_a_log_for_a_moment() throws Exception {
        share(Duration.ofMillis(700));
    }

    @Test
    @Tag("long")
    void two_processes_share_a_log_for_a_minute() throws Exception {
        share(Duration.ofMinutes(1));
    }

    private void share(Duration time) throws Exception {
        Path adr = Files.createDirectories(temporary.resolve("adr"));
        Files.writeString(
                adr.resolve(SharingWriter.SHARED), "# 0. Who goes\n\n## Status\n\nAccepted\n\n## Decision\n\nWe go.\n");
        List<Process> writers = List.of(
                ChildProcess.of(SharingWriter.class, adr, "one", time.toMillis()),
                ChildProcess.of(SharingWriter.class, adr, "other", time.toMillis()));
        List<String> told = new ArrayList<>();
        for (Process writer : writers) {
            try (BufferedReader lines = writer.inputReader()) {
                told.addAll(lines.lines().toList());
            }
            assertThat(writer.waitFor()).isZero();
        }
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
        Set<String> there = new TreeSet<>(Island.files(adr).keySet());
        there.remove(SharingWriter.SHARED);
        assertThat(there).containsExactlyInAnyOrderElementsOf(told);
        assertThat(lines(adr))
                .containsAll(told.stream().map(name -> "Went: " + name).toList());
        assertThat(LogFolder.at(adr).read().log().problems(LocalDate.parse("2031-01-02")))
                .isEmpty();
        System.out.println(told.size() + " records by two processes in " + time.toMillis() + " ms");
    }

    private static List<String> lines(Path adr) throws IOException {
        return Files.readAllLines(adr.resolve(SharingWriter.SHARED));
    }
}
