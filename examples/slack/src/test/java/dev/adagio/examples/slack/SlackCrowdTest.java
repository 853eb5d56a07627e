package dev.adagio.examples.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Crowd;
import dev.adagio.examples.web.Server;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand connections to the bot, one after another, of which one in five is what Slack would send. */
@Tag("long")
class SlackCrowdTest {

    private static final String SECRET = "not-much-of-a-secret";
    private static final Bounds UNHURRIED = new Bounds(1 << 20, 1_000_000, 1_000_000, Duration.ofSeconds(10));

    @Test
    void it_refuses_with_the_right_status_keeps_no_memory_and_logs_no_word() throws Exception {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (StandIn slack = new StandIn()) {
            AppConfig config = AppConfig.builder()
                    .slack(slack.slack())
                    .signingSecret(SECRET)
                    .singleTeamBotToken("xoxb-none")
                    .build();
            SlackBot bot = new SlackBot(
                    () -> Settings.DEFAULT, new Reviewers(), new Usefulness(null), Later.by(clock), Clock.systemUTC());
            try (Server server = Server.start(SlackHost.site(bot.in(new App(config)), config), UNHURRIED, 0)) {
                Crowd crowd = new Crowd(server);
                String logged = Crowd.tenThousand((from, to) -> come(crowd, from, to));
                assertThat(logged).doesNotContain("hidden");
            }
        } finally {
            clock.shutdownNow();
        }
    }

    private static void come(Crowd crowd, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            String body = Payloads.said("C1", "U" + i % 50, 1_900_000_000L + i + ".000100", "hidden words " + i);
            switch (i % 5) {
                case 0 -> assertThat(post(crowd, body, body)).isEqualTo(200);
                case 1 -> assertThat(post(crowd, body, body + " ")).isEqualTo(401);
                case 2 -> {
                    String nameless = Payloads.said("C1", "U1", "hidden", "hidden words");
                    assertThat(post(crowd, nameless, nameless)).isEqualTo(400);
                }
                case 3 ->
                    assertThat(
                                    crowd.say(
                                            "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99000000\r\n\r\nhidden"))
                            .startsWith("HTTP/1.1 413 ");
                default ->
                    crowd.leave("POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\nhidden");
            }
        }
    }

    /** Posts one body with the signature of another, or of the same. */
    private static int post(Crowd crowd, String body, String signed) throws IOException {
        String seconds = Long.toString(Instant.now().getEpochSecond());
        return crowd.post(
                "/slack/events",
                "Content-Type: application/json\r\nX-Slack-Request-Timestamp: " + seconds + "\r\nX-Slack-Signature: "
                        + new SlackSignature.Generator(SECRET).generate(seconds, signed) + "\r\n",
                body);
    }
}
