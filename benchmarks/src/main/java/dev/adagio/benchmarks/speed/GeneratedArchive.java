package dev.adagio.benchmarks.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.adagio.Adagio;
import dev.adagio.model.Message;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes an archive of invented messages in the neutral form, sixteen to a conversation, and says how long the plain
 * review of as many messages takes one thread: what the command line takes for the archive is measured against it.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.adagio.benchmarks.speed.GeneratedArchive FILE [MESSAGES]</pre>
 */
public final class GeneratedArchive {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Instant BEGUN = Instant.parse("2026-03-02T08:00:00Z");
    private static final int MESSAGES = 1_000_000;
    private static final int DIFFERENT = 10_000;
    private static final int TOGETHER = 16;
    private static final int PEOPLE = 500;
    private static final int SYLLABLES = 6;

    private GeneratedArchive() {}

    /**
     * Writes the file and prints what the loop takes.
     *
     * @throws IOException if the file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        int count = arguments.length < 2 ? MESSAGES : Integer.parseInt(arguments[1]);
        List<String> texts = SampleTexts.of(DIFFERENT, 42);
        write(Path.of(arguments[0]), texts, count);
        Adagio adagio = Adagio.create();
        List<Message> messages = texts.stream().map(Message::of).toList();
        loop(adagio, messages, DIFFERENT); // warms up
        long begun = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        long found = loop(adagio, messages, count);
        System.out.printf(
                Locale.ROOT,
                "%d messages, plain loop: %.1f s, %.1f s of processor, %d findings%n",
                count,
                (System.nanoTime() - begun) / 1e9,
                (THREADS.getCurrentThreadCpuTime() - processor) / 1e9,
                found);
    }

    private static long loop(Adagio adagio, List<Message> messages, int count) {
        long found = 0;
        for (int i = 0; i < count; i++) {
            var review = adagio.review(messages.get(i % messages.size()));
            found += review.findings().size();
            found += review.summary().isPresent() && review.readiness().isPresent() ? 0 : 1;
        }
        return found;
    }

    /** Few questions are asked twice in an archive. */
    private static String about(String matter, String text) {
        return text.replace("?", " for " + matter + "?");
    }

    private static String matter(Random random) {
        StringBuilder matter = new StringBuilder();
        for (int i = 0; i < SYLLABLES; i++) {
            matter.append(i == SYLLABLES / 2 ? " " : "")
                    .append((char) ('b' + random.nextInt(20)))
                    .append("aeiou".charAt(random.nextInt(5)));
        }
        return matter.toString();
    }

    private static void write(Path file, List<String> texts, int count) throws IOException {
        Random random = new Random(count);
        try (Writer writer = Files.newBufferedWriter(file);
                JsonGenerator json = new JsonFactory().createGenerator(writer)) {
            json.setRootValueSeparator(null);
            for (int i = 0; i < count; i++) {
                json.writeStartObject();
                json.writeStringField("id", String.valueOf(i));
                json.writeStringField("conversation", String.valueOf(i / TOGETHER));
                json.writeStringField("sender", "p" + random.nextInt(PEOPLE));
                json.writeStringField("sentAt", BEGUN.plusSeconds(i * 60L).toString());
                json.writeStringField("text", about(matter(random), texts.get(i % texts.size())));
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }
}
