package dev.adagio.examples.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.adagio.examples.web.Answer;
import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Request;
import dev.adagio.examples.web.Server;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers as GitHub's REST API does of one issue, as far as the checker asks it. */
final class StandIn implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    final Deque<Answer> failures = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final ArrayNode comments = JSON.createArrayNode();
    String body = "";
    private final Server server;

    StandIn() throws IOException {
        server = Server.start(this::answer, new Bounds(1 << 20, 10_000, 10_000, Duration.ofSeconds(10)), 0);
    }

    URI address() {
        return URI.create("http://localhost:" + server.port());
    }

    private synchronized Answer answer(Request request) {
        asked.add(request.method() + " " + request.path());
        if (!request.header("authorization").equals("Bearer token")) {
            return Answer.plain(401, "{}");
        }
        if (!failures.isEmpty()) {
            return failures.pop();
        }
        try {
            return answered(request);
        } catch (IOException e) {
            return Answer.plain(400, "{}");
        }
    }

    private Answer answered(Request request) throws IOException {
        return switch (request.method() + " " + request.path()) {
            case "GET /repos/harbour/boats/issues/7" ->
                Answer.json(comment(7, "ana", body).put("title", "Import").toString());
            case "GET /repos/harbour/boats/issues/7/comments" -> Answer.json(comments.toString());
            case "POST /repos/harbour/boats/issues/7/comments" -> {
                ObjectNode written = comment(100 + comments.size(), "adagio-bot", text(request));
                comments.add(written);
                yield new Answer(201, "application/json", written.toString(), java.util.Map.of());
            }
            case "PATCH /repos/harbour/boats/issues/comments/100" -> {
                ((ObjectNode) comments.get(0)).put("body", text(request));
                yield Answer.json(comments.get(0).toString());
            }
            default -> Answer.plain(404, "{}");
        };
    }

    private static String text(Request request) throws IOException {
        JsonNode sent = JSON.readTree(request.body());
        return sent.get("body").asText();
    }

    static ObjectNode comment(int id, String login, String body) {
        ObjectNode comment = JSON.createObjectNode().put("id", id).put("body", body);
        comment.putObject("user").put("login", login).put("type", "User");
        return comment;
    }

    @Override
    public void close() {
        server.close();
    }
}
