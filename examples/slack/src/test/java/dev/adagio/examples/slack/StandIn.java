package dev.adagio.examples.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import dev.adagio.examples.web.Answer;
import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Request;
import dev.adagio.examples.web.Server;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as Slack's web API does, as far as the bot asks it, and remembers what it was asked. */
final class StandIn implements AutoCloseable {

    private final List<String> posted = new CopyOnWriteArrayList<>();
    private final List<String> responded = new CopyOnWriteArrayList<>();
    private final Server server;
    private volatile String socket = "";

    StandIn() throws IOException {
        server = Server.start(this::answer, new Bounds(1 << 20, 10_000, 10_000, Duration.ofSeconds(10)), 0);
    }

    private Answer answer(Request request) {
        return switch (request.path()) {
            case "/api/auth.test" ->
                Answer.json(
                        "{\"ok\":true,\"team\":\"Harbour\",\"team_id\":\"T1\",\"user\":\"adagio\",\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\"}");
            case "/api/apps.connections.open" -> Answer.json("{\"ok\":true,\"url\":\"" + socket + "\"}");
            case "/api/chat.postEphemeral" -> {
                posted.add(URLDecoder.decode(request.text(), StandardCharsets.UTF_8));
                yield Answer.json("{\"ok\":true,\"message_ts\":\"1900000009.000100\"}");
            }
            case "/api/conversations.replies" -> Answer.json("""
                    {"ok": true, "messages": [
                      {"type": "message", "user": "UANA", "ts": "1900000001.000100", "text": "Pier or shed for the boats?"},
                      {"type": "message", "user": "UBO", "ts": "1900000002.000100", "thread_ts": "1900000001.000100",
                       "text": "We decided to keep the boats in the shed over winter."}]}""");
            case "/respond" -> {
                responded.add(request.text());
                yield Answer.plain(200, "ok");
            }
            default -> Answer.json("{\"ok\":false,\"error\":\"unknown_method\"}");
        };
    }

    Slack slack() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(address() + "/api/");
        return Slack.getInstance(config);
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    /** Tells whoever asks for a socket where there is one. */
    void offer(String address) {
        socket = address;
    }

    /** What was said to single people. */
    List<String> posted() {
        return posted;
    }

    /** What was answered to buttons and shortcuts. */
    List<String> responded() {
        return responded;
    }

    @Override
    public void close() {
        server.close();
    }
}
