package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.adagio.examples.archive.item.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/**
 * Readers of archives, fuzzed in the profile {@code fuzz}, one at a time: whatever bytes follow a beginning that tells the
 * form, they are read or told. Without a fuzzer, {@link HostileInputTest} and {@link HostileArchivesTest} ask the same.
 */
@Tag("jazzer")
class ArchiveFuzzTest {

    private static final Limits SMALL = new Limits(5000, 10, 10_000, 10_000, 10);

    @FuzzTest(maxDuration = "10m")
    void any(byte[] data) {
        read("", data);
    }

    @FuzzTest(maxDuration = "10m")
    void mail(byte[] data) {
        read("From: a@b.example\nMessage-ID: <1@b.example>\n", data);
    }

    @FuzzTest(maxDuration = "10m")
    void mbox(byte[] data) {
        read("From a@b.example Mon Mar  2 10:00:00 2026\n", data);
    }

    @FuzzTest(maxDuration = "10m")
    void calendar(byte[] data) {
        read("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", data);
    }

    @FuzzTest(maxDuration = "10m")
    void slack(byte[] data) {
        read("[{\"type\": \"message\", \"ts\": \"1.0\", \"user\": \"U1\", \"text\": \"x\"},\n", data);
    }

    @FuzzTest(maxDuration = "10m")
    void html(byte[] data) {
        read("<html>", data);
    }

    @FuzzTest(maxDuration = "10m")
    void zip(byte[] data) throws IOException {
        Path zip = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(zip, data);
            told(Collected.from(Archive.of(zip).withLimits(SMALL)));
        } finally {
            Files.delete(zip);
        }
    }

    private static void read(String beginning, byte[] data) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(data);
        told(Collected.fromInput(whole.toByteArray(), SMALL));
    }

    private static void told(Collected read) {
        assertThat(read.problems)
                .allMatch(problem ->
                        !problem.reason().isBlank() && !problem.reason().contains("\n"));
    }
}
