package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.adagio.examples.archive.item.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Readers of archives, fuzzed in the profile {@code fuzz}, one at a time: whatever bytes follow a beginning that tells the
 * form, they are read or told. What a fuzzer begins with, and what one has found, lies in the resources and is read in
 * every build.
 */
class ArchiveFuzzTest {

    private static final Limits SMALL = new Limits(5000, 10, 10_000, 10_000, 10);

    /** What tells a form; the fuzzer does not have to find it. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "any", "",
            "mail", "From: a@b.example\nMessage-ID: <1@b.example>\n",
            "mbox", "From a@b.example Mon Mar  2 10:00:00 2026\n",
            "calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
            "slack", "[{\"type\": \"message\", \"ts\": \"1.0\", \"user\": \"U1\", \"text\": \"x\"},\n",
            "html", "<html>");

    @TestFactory
    Stream<DynamicTest> what_a_fuzzer_begins_with_is_read_or_told() throws IOException, URISyntaxException {
        Path inputs = Path.of(
                ArchiveFuzzTest.class.getResource("ArchiveFuzzTestInputs").toURI());
        try (Stream<Path> files = Files.walk(inputs)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> dynamicTest(inputs.relativize(file).toString(), () -> {
                        String fuzzer = inputs.relativize(file).getName(0).toString();
                        byte[] data = Files.readAllBytes(file);
                        if (fuzzer.equals("zip")) {
                            zip(data);
                        } else {
                            read(fuzzer, data);
                        }
                    }));
        }
    }

    @FuzzTest(maxDuration = "10m")
    void any(byte[] data) {
        read("any", data);
    }

    @FuzzTest(maxDuration = "10m")
    void mail(byte[] data) {
        read("mail", data);
    }

    @FuzzTest(maxDuration = "10m")
    void mbox(byte[] data) {
        read("mbox", data);
    }

    @FuzzTest(maxDuration = "10m")
    void calendar(byte[] data) {
        read("calendar", data);
    }

    @FuzzTest(maxDuration = "10m")
    void slack(byte[] data) {
        read("slack", data);
    }

    @FuzzTest(maxDuration = "10m")
    void html(byte[] data) {
        read("html", data);
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

    private static void read(String form, byte[] data) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(BEGINNINGS.get(form).getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(data);
        told(Collected.fromInput(whole.toByteArray(), SMALL));
    }

    private static void told(Collected read) {
        assertThat(read.problems)
                .allMatch(problem ->
                        !problem.reason().isBlank() && !problem.reason().contains("\n"));
    }
}
