package dev.adagio.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Readers, fuzzed in the profile {@code fuzz}, one at a time. What a fuzzer begins with, and what one has found, lies in the
 * resources and is read in every build.
 */
class ReadersFuzzTest {

    @TestFactory
    Stream<DynamicTest> what_a_fuzzer_begins_with_is_read_or_refused() throws IOException {
        return Seeds.kept(this);
    }

    @FuzzTest(maxDuration = "10m")
    void profile(byte[] data) throws IOException {
        fuzz("profile", data);
    }

    @FuzzTest(maxDuration = "10m")
    void rules(byte[] data) throws IOException {
        fuzz("rules", data);
    }

    @FuzzTest(maxDuration = "10m")
    void style(byte[] data) throws IOException {
        fuzz("style", data);
    }

    @FuzzTest(maxDuration = "10m")
    void suppressions(byte[] data) throws IOException {
        fuzz("suppressions", data);
    }

    @FuzzTest(maxDuration = "10m")
    void hours(byte[] data) throws IOException {
        fuzz("hours of a team", data);
    }

    @FuzzTest(maxDuration = "10m")
    void model(byte[] data) throws IOException {
        fuzz("model of advice", data);
    }

    static Stream<byte[]> records() throws IOException {
        return Seeds.archived("adr/open");
    }

    @MethodSource("records")
    @FuzzTest(maxDuration = "10m")
    void record(byte[] data) throws IOException {
        fuzz("record in Markdown", data);
        fuzz("record in AsciiDoc", data);
        fuzz("record in reStructuredText", data);
    }

    @FuzzTest(maxDuration = "10m")
    void recordInJson(byte[] data) throws IOException {
        fuzz("record in JSON", data);
    }

    @FuzzTest(maxDuration = "10m")
    void workspace(byte[] data) throws IOException {
        fuzz("workspace in JSON", data);
    }

    @FuzzTest(maxDuration = "10m")
    void documents(byte[] data) throws IOException {
        fuzz("review in JSON", data);
        fuzz("advice in JSON", data);
        fuzz("decision in JSON", data);
        fuzz("log of reviews", data);
    }

    private static void fuzz(String reader, byte[] data) throws IOException {
        Readers.readOrRefused(reader, text(data));
    }

    /** Bytes that are no UTF-8 stand for halves of surrogate pairs, which no UTF-8 holds. */
    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
    }
}
