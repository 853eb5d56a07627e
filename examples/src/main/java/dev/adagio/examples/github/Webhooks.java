package dev.adagio.examples.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.adagio.examples.web.Answer;
import dev.adagio.examples.web.Request;
import dev.adagio.examples.web.Site;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Takes what GitHub tells: verified, each once, and answered before anything is done about it. */
final class Webhooks implements Site {

    private static final Map<String, Set<String>> CONCERNS = Map.of(
            "issues", Set.of("opened", "edited", "reopened"),
            "pull_request", Set.of("opened", "edited", "reopened"),
            "issue_comment", Set.of("created", "edited", "deleted"));
    private static final JsonMapper JSON = new JsonMapper();

    private final Signature signature;
    private final Jobs jobs;
    private final String login;
    private final InstantSource clock;

    /**
     * What listens to webhooks.
     *
     * @param login under which name the checker itself comments
     */
    Webhooks(Signature signature, Jobs jobs, String login, InstantSource clock) {
        this.signature = signature;
        this.jobs = jobs;
        this.login = login;
        this.clock = clock;
    }

    @Override
    public Answer answer(Request request) {
        if (!request.path().equals("/webhook")) {
            return Answer.plain(404, "there is no such page");
        }
        if (!request.method().equals("POST")) {
            return Answer.plain(405, "only to be posted to").with("Allow", "POST");
        }
        String signed = request.header("x-hub-signature-256");
        if (!signature.matches(request.body(), signed)) {
            return Answer.plain(401, "not signed with the secret");
        }
        try {
            return taken(request.header("x-github-event"), JSON.readTree(request.body()), signed);
        } catch (IOException | IllegalArgumentException wrong) {
            return Answer.plain(400, "not what GitHub sends");
        }
    }

    private Answer taken(String event, JsonNode told, String signed) {
        boolean concerns = CONCERNS.getOrDefault(event, Set.of())
                .contains(told.path("action").asText());
        boolean own = event.equals("issue_comment")
                && told.at("/comment/user/login").asText().equals(login);
        if (!concerns || own) {
            return Answer.plain(200, "nothing to do");
        }
        String kind = event.equals("pull_request") ? "pull_request" : "issue";
        Target target = new Target(
                told.at("/repository/full_name").asText(),
                told.path(kind).path("number").asLong());
        return switch (jobs.take(signed.substring(signed.indexOf('=') + 1), target, clock.millis())) {
            case QUEUED -> Answer.plain(202, "will be checked");
            case KNOWN -> Answer.plain(200, "known already");
            case FULL -> Answer.plain(503, "too much to do").with("Retry-After", "60");
        };
    }
}
