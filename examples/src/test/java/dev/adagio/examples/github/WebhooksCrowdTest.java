package dev.adagio.examples.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Crowd;
import dev.adagio.examples.web.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand deliveries, one after another, of which one in five is what GitHub would send. */
@Tag("long")
class WebhooksCrowdTest {

    private static final Signature SECRET = new Signature("not-much-of-a-secret");
    private static final Bounds UNHURRIED = new Bounds(1 << 20, 1_000_000, 1_000_000, Duration.ofSeconds(10));

    @TempDir
    Path queue;

    @Test
    void it_refuses_with_the_right_status_keeps_no_memory_and_no_word() throws Exception {
        Jobs jobs = new Jobs(queue);
        Webhooks webhooks = new Webhooks(SECRET, jobs, "adagio-bot", () -> Instant.EPOCH);
        try (Server server = Server.start(webhooks, UNHURRIED, 0)) {
            Crowd crowd = new Crowd(server);
            String logged = Crowd.tenThousand((from, to) -> come(crowd, from, to));
            assertThat(logged).doesNotContain("hidden");
        }
        try (Stream<Path> files = Files.walk(queue)) {
            assertThat(files.filter(Files::isRegularFile).map(WebhooksCrowdTest::read))
                    .noneMatch(text -> text.contains("hidden"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void come(Crowd crowd, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            String body = "{\"action\":\"edited\",\"issue\":{\"number\":" + (1 + i % 50)
                    + ",\"title\":\"hidden\",\"body\":\"hidden words " + i
                    + "\"},\"repository\":{\"full_name\":\"harbour/boats\"},\"sender\":{\"login\":\"ana\"}}";
            switch (i % 5) {
                case 0 -> assertThat(post(crowd, body, sign(body))).isEqualTo(202);
                case 1 -> assertThat(post(crowd, body, sign(body + " "))).isEqualTo(401);
                case 2 ->
                    assertThat(post(crowd, "{\"hidden", sign("{\"hidden"))).isEqualTo(400);
                case 3 ->
                    assertThat(
                                    crowd.say(
                                            "POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99000000\r\n\r\nhidden"))
                            .startsWith("HTTP/1.1 413 ");
                default ->
                    crowd.leave("POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\nhidden");
            }
        }
    }

    private static int post(Crowd crowd, String body, String signature) throws IOException {
        return crowd.post("/webhook", "X-GitHub-Event: issues\r\nX-Hub-Signature-256: " + signature + "\r\n", body);
    }

    private static String sign(String body) {
        return SECRET.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
