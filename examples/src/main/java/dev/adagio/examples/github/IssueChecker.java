package dev.adagio.examples.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.adagio.Adagio;
import dev.adagio.examples.web.Bounds;
import dev.adagio.examples.web.Server;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Finding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reviews issues, pull requests and the comments on them as they are now, and keeps one comment below each: written
 * when something is missing, edited when that changes, cleared when it is mended. Texts are read from GitHub when they
 * are reviewed and kept nowhere.
 */
public final class IssueChecker implements AutoCloseable {

    private static final Bounds BOUNDS = new Bounds(1 << 20, 50, 500, Duration.ofSeconds(10));
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration REMEMBERED = Duration.ofDays(4);

    private final Adagio adagio;
    private final Api api;
    private final Jobs jobs;
    private final String login;
    private final InstantSource clock;
    private final Server server;
    private final Thread worker = new Thread(this::work, "adagio-issues");

    /**
     * How the checker reaches GitHub, and is reached.
     *
     * @param api the root of the REST API
     * @param token with which it comments
     * @param login under which name it comments
     * @param secret with which webhooks are signed
     * @param queue a folder of its own
     * @param port where it listens, or 0 for any that is free
     */
    public record Setup(URI api, String token, String login, String secret, Path queue, int port) {}

    /**
     * Starts to listen.
     *
     * @throws IOException if the port is taken
     */
    public IssueChecker(Adagio adagio, Setup setup, InstantSource clock) throws IOException {
        this.adagio = adagio;
        this.api = new Api(setup.api(), setup.token());
        this.jobs = new Jobs(setup.queue());
        this.login = setup.login();
        this.clock = clock;
        this.server =
                Server.start(new Webhooks(new Signature(setup.secret()), jobs, login, clock), BOUNDS, setup.port());
    }

    /** Starts to work on what is told. */
    public IssueChecker start() {
        worker.setDaemon(true);
        worker.start();
        return this;
    }

    /** The port it listens at. */
    public int port() {
        return server.port();
    }

    private void work() {
        try {
            for (long round = 0; !Thread.currentThread().isInterrupted(); round++) {
                if (round % 10_000 == 0) {
                    jobs.forget(clock.millis() - REMEMBERED.toMillis());
                }
                if (!step()) {
                    Thread.sleep(IDLE.toMillis());
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does the job that is due, if one is. */
    boolean step() {
        Optional<Jobs.Job> due = jobs.first().filter(job -> job.due() <= clock.millis());
        due.ifPresent(job -> {
            try {
                check(job.target());
                jobs.done(job);
            } catch (Api.Unreached later) {
                jobs.failed(job, later.patience(), clock.millis());
            } catch (Api.Refused never) {
                jobs.done(job); // it is gone, or nobody let us in
            } catch (RuntimeException broken) {
                jobs.failed(job, Duration.ZERO, clock.millis());
            }
        });
        return due.isPresent();
    }

    private void check(Target target) throws Api.Unreached, Api.Refused {
        JsonNode issue = api.get(target.path());
        JsonNode comments = api.get(target.path() + "/comments?per_page=100");
        List<Remark.Part> parts = new ArrayList<>();
        add(parts, "In the description", issue, issue.path("title").asText());
        JsonNode own = null;
        for (JsonNode comment : comments) {
            if (isOwn(comment)) {
                own = own == null ? comment : own;
            } else if (!comment.at("/user/type").asText().equals("Bot")) {
                add(parts, "In a comment by \u2060" + author(comment), comment, "");
            }
        }
        say(target, parts, own);
    }

    private static String author(JsonNode comment) {
        return comment.at("/user/login").asText().replaceAll("[^A-Za-z0-9-]", "");
    }

    private boolean isOwn(JsonNode comment) {
        return comment.at("/user/login").asText().equals(login)
                && comment.path("body").asText().startsWith(Remark.MARK);
    }

    private void add(List<Remark.Part> parts, String where, JsonNode written, String subject) {
        Message message = Message.builder(written.path("body").asText(""))
                .kind(MessageKind.ISSUE)
                .markup(Markup.MARKDOWN)
                .subject(subject)
                .sender(Participant.named(written.at("/user/login").asText()))
                .build();
        Profile profile = adagio.engine().profile();
        List<Finding> findings = adagio.review(message).findings().stream()
                .filter(finding -> finding.severity().compareTo(profile.threshold()) >= 0)
                .toList();
        if (!findings.isEmpty()) {
            parts.add(new Remark.Part(where, findings));
        }
    }

    private void say(Target target, List<Remark.Part> parts, @Nullable JsonNode own) throws Api.Unreached, Api.Refused {
        String text = parts.isEmpty() ? Remark.CLEARED : Remark.text(parts);
        if (own == null) {
            if (!parts.isEmpty()) {
                api.write("POST", target.path() + "/comments", text);
            }
        } else if (!own.path("body").asText().equals(text)) {
            api.write(
                    "PATCH",
                    "/repos/" + target.repository() + "/issues/comments/"
                            + own.path("id").asLong(),
                    text);
        }
    }

    @Override
    public void close() {
        server.close();
        worker.interrupt();
    }
}
