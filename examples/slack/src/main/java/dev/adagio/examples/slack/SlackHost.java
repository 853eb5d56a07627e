package dev.adagio.examples.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import dev.adagio.examples.web.Answer;
import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Request;
import dev.adagio.examples.web.Server;
import dev.adagio.examples.web.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * {@code SLACK_BOT_TOKEN=... SLACK_APP_TOKEN=... java -jar adagio-slack.jar [SETTINGS [COUNTS]]} connects in Socket
 * Mode; with {@code SLACK_SIGNING_SECRET} and {@code PORT} in place of the app token it listens for HTTP.
 */
public final class SlackHost {

    private SlackHost() {}

    /** Runs until it is stopped. */
    public static void main(String[] arguments) throws Exception {
        Supplier<Settings> settings =
                arguments.length > 0 ? new LiveSettings(Path.of(arguments[0])) : () -> Settings.DEFAULT;
        Usefulness usefulness = new Usefulness(arguments.length > 1 ? Path.of(arguments[1]) : null);
        Later later = Later.by(Executors.newSingleThreadScheduledExecutor());
        SlackBot bot = new SlackBot(settings, new Reviewers(), usefulness, later, Clock.systemUTC());
        AppConfig.AppConfigBuilder config = AppConfig.builder().singleTeamBotToken(needed("SLACK_BOT_TOKEN"));
        if (System.getenv("SLACK_SIGNING_SECRET") == null) {
            App app = bot.in(new App(config.build()));
            socket(needed("SLACK_APP_TOKEN"), app).start();
            return;
        }
        AppConfig signed = config.signingSecret(needed("SLACK_SIGNING_SECRET")).build();
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "3000"));
        try (Server server = Server.start(site(bot.in(new App(signed)), signed), Bounds.TYPING, port)) {
            System.err.println("listening on port " + server.port());
            new CountDownLatch(1).await();
        }
    }

    /** An app that asks Slack for a socket, and for another when it is told to. */
    static SocketModeApp socket(String token, App app) throws IOException {
        return new SocketModeApp(token, app, SocketModeClient.Backend.JavaWebSocket);
    }

    private static String needed(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            System.err.println("adagio-slack: the environment has no " + variable);
            System.exit(2);
        }
        return value;
    }

    /** An app as a site: what Slack signed is handed to Bolt, which verifies it. */
    static Site site(App app, AppConfig config) {
        SlackRequestParser parser = new SlackRequestParser(config);
        return request -> {
            if (!request.method().equals("POST")) {
                return Answer.plain(405, "only to be posted to").with("Allow", "POST");
            }
            com.slack.api.bolt.request.Request<?> read;
            try {
                read = parser.parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri(request.path())
                        .queryString(Map.of())
                        .requestBody(request.text())
                        .headers(headers(request))
                        .remoteAddress("")
                        .build());
            } catch (RuntimeException | StackOverflowError malformed) {
                return Answer.plain(400, "not what Slack sends");
            }
            try {
                return answer(app.run(read));
            } catch (JsonParseException | MalformedPayload malformed) {
                return Answer.plain(400, "not what Slack sends");
            } catch (Exception broken) { // App.run declares no less
                return Answer.plain(
                        500, "an error in this program: " + broken.getClass().getName());
            }
        };
    }

    private static RequestHeaders headers(Request request) {
        return new RequestHeaders(request.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))));
    }

    private static Answer answer(Response response) {
        String type = response.getContentType() == null ? "text/plain" : response.getContentType();
        String body = response.getBody() == null ? "" : response.getBody();
        return new Answer(response.getStatusCode(), type, body, Map.of());
    }
}
