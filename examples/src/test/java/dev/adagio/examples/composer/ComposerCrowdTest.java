package dev.adagio.examples.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Crowd;
import dev.adagio.examples.web.Server;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand connections to the composer, one after another, of which one in five behaves. */
@Tag("long")
class ComposerCrowdTest {

    private static final String JSON = "Content-Type: application/json\r\nOrigin: http://localhost\r\n";
    private static final Bounds UNHURRIED = new Bounds(256 << 10, 1_000_000, 1_000_000, Duration.ofSeconds(10));

    @Test
    void it_refuses_with_the_right_status_keeps_no_memory_and_logs_no_word() throws Exception {
        try (Server server = Server.start(new Composer(Adagio.create()), UNHURRIED, 0)) {
            Crowd crowd = new Crowd(server);
            String logged = Crowd.tenThousand((from, to) -> come(crowd, to - from));
            assertThat(crowd.post("/review", JSON, written("hidden words"))).isEqualTo(200);
            assertThat(logged).doesNotContain("hidden");
        }
    }

    private static void come(Crowd crowd, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            switch (i % 5) {
                case 0 ->
                    assertThat(crowd.post("/review", JSON, written("Can someone look at it? hidden words " + i)))
                            .isEqualTo(200);
                case 1 ->
                    assertThat(crowd.post("/review", JSON, "{\"text\": \"hidden words"))
                            .isEqualTo(400);
                case 2 ->
                    assertThat(crowd.say("POST /review HTTP/1.1\r\nHost: localhost\r\n" + JSON
                                    + "Content-Length: 99000000\r\n\r\nhidden words"))
                            .startsWith("HTTP/1.1 413 ");
                case 3 ->
                    assertThat(crowd.post("/review", "Content-Type: text/plain\r\n", "hidden words"))
                            .isEqualTo(415);
                default -> crowd.leave("POST /review HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\nhidden");
            }
        }
    }

    private static String written(String text) {
        return "{\"text\":\"" + text + "\",\"kind\":\"chat\",\"subject\":\"\",\"people\":0}";
    }
}
