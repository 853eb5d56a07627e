package dev.adagio.examples.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** The few things that are asked of GitHub's REST API. Thread-safe. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<Integer> PASSING = Set.of(403, 408, 409, 425, 429, 500, 502, 503, 504);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI root;
    private final String token;

    Api(URI root, String token) {
        this.root = root;
        this.token = token;
    }

    /** It did not work now, and may later. */
    static final class Unreached extends Exception {
        private static final long serialVersionUID = 1L;
        private final Duration wait;

        Unreached(String says, Duration wait) {
            super(says);
            this.wait = wait;
        }

        /** For how long it asks to be left alone at least. */
        Duration patience() {
            return wait;
        }
    }

    /** It will never work. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String says) {
            super(says);
        }
    }

    JsonNode get(String path) throws Unreached, Refused {
        return send(request(path).GET());
    }

    /** Writes a comment, new or in place of another. */
    JsonNode write(String method, String path, String text) throws Unreached, Refused {
        String body = JSON.createObjectNode().put("body", text).toString();
        return send(request(path).method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/vnd.github+json")
                .header("X-GitHub-Api-Version", "2022-11-28")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) throws Unreached, Refused {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            int status = answer.statusCode();
            if (PASSING.contains(status)) {
                throw new Unreached("status " + status, wait(answer));
            }
            if (status / 100 != 2) {
                throw new Refused("status " + status);
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new Unreached(e.getClass().getSimpleName(), Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreached("ended", Duration.ZERO);
        }
    }

    private static Duration wait(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }
}
