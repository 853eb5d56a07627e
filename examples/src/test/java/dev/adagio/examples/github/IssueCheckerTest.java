package dev.adagio.examples.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.examples.web.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a signed webhook to the comment below an issue, against a stand-in for GitHub on this machine. */
class IssueCheckerTest {

    private static final String SECRET = "not-much-of-a-secret";
    private static final Adagio ADAGIO = Adagio.create();
    private static final String VAGUE = "That bug is back again. Can someone look at it asap, @harbour-team?";
    private static final String MENDED =
            "The import drops the last row since version 3.2, see #12.\n\nBo, please review the fix by 2031-06-12 14:00Z, because the shop opens then.";

    @TempDir
    Path queue;

    private final HttpClient http = HttpClient.newHttpClient();
    private Instant now = Instant.parse("2031-06-10T08:00:00Z");
    private int deliveries;
    private StandIn github;
    private IssueChecker checker;

    @BeforeEach
    void start() throws IOException {
        github = new StandIn();
        checker = checker();
    }

    private IssueChecker checker() throws IOException {
        return new IssueChecker(
                ADAGIO, new IssueChecker.Setup(github.address(), "token", "adagio-bot", SECRET, queue, 0), () -> now);
    }

    @AfterEach
    void stop() {
        checker.close();
        github.close();
    }

    @Test
    void one_comment_is_written_edited_and_cleared() throws Exception {
        github.body = VAGUE;
        assertThat(tell("issues", "opened").statusCode()).isEqualTo(202);
        work();
        assertThat(github.comments).hasSize(1);
        String first = written();
        assertThat(first)
                .startsWith(Remark.MARK)
                .contains("clarity/dangling-reference", "interruption/urgent-unexplained");

        github.body = "That bug is back again. Bo, please look at it by 2031-06-12 14:00Z.";
        tell("issues", "edited");
        work();
        assertThat(written()).contains("clarity/dangling-reference").doesNotContain("interruption/urgent-unexplained");

        github.body = MENDED;
        tell("issues", "edited");
        work();
        assertThat(written()).isEqualTo(Remark.CLEARED);
        assertThat(github.comments).hasSize(1);
    }

    @Test
    void what_is_well_said_is_not_commented_on() throws Exception {
        github.body = MENDED;
        tell("pull_request", "opened");
        work();
        assertThat(github.comments).isEmpty();
    }

    @Test
    void a_comment_is_reviewed_too_but_not_those_of_programs() throws Exception {
        github.body = MENDED;
        github.comments.add(StandIn.comment(55, "bo", VAGUE));
        tell("issue_comment", "created");
        work();
        assertThat(github.comments).hasSize(2);
        assertThat(github.comments.get(1).get("body").asText())
                .contains("In a comment by \u2060bo")
                .doesNotContain("description");
    }

    @Test
    void nobody_is_mentioned_and_nothing_quoted_is_markup() {
        github.body = VAGUE;
        String text = Remark.text(java.util.List.of(new Remark.Part(
                "In the description",
                ADAGIO.review("@everyone <img src=x> [a](b) **c** quick question, can someone look at it asap?")
                        .findings())));
        assertThat(text.substring(Remark.MARK.length())).doesNotContain("@e", "<img", "](b)");
    }

    @Test
    void the_same_text_is_not_written_twice() throws Exception {
        github.body = VAGUE;
        tell("issues", "opened");
        work();
        tell("issues", "edited");
        work();
        assertThat(github.asked)
                .filteredOn(each -> each.startsWith("POST") || each.startsWith("PATCH"))
                .hasSize(1);
    }

    @Test
    void a_forged_or_changed_delivery_is_refused() throws Exception {
        String body = payload("opened", 7);
        String signature = new Signature(SECRET).of(body.getBytes(StandardCharsets.UTF_8));
        assertThat(post(body + " ", "issues", signature).statusCode()).isEqualTo(401);
        assertThat(post(body, "issues", "").statusCode()).isEqualTo(401);
        assertThat(post(body, "issues", "sha256=00").statusCode()).isEqualTo(401);
        assertThat(post(body, "issues", new Signature("other").of(body.getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(checker.step()).isFalse();
    }

    @Test
    void a_delivery_played_again_does_nothing_also_after_a_restart() throws Exception {
        github.body = VAGUE;
        String body = payload("opened", 7);
        String signature = new Signature(SECRET).of(body.getBytes(StandardCharsets.UTF_8));
        assertThat(post(body, "issues", signature).statusCode()).isEqualTo(202);
        work();
        assertThat(post(body, "issues", signature).statusCode()).isEqualTo(200);
        checker.close();
        checker = checker();
        assertThat(post(body, "issues", signature).statusCode()).isEqualTo(200);
        assertThat(checker.step()).isFalse();
    }

    @Test
    void what_was_taken_is_done_after_a_restart_and_its_text_is_not_on_disk() throws Exception {
        github.body = VAGUE;
        tell("issues", "opened");
        checker.close();
        try (Stream<Path> files = Files.walk(queue)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("secret words");
            }
        }
        checker = checker();
        work();
        assertThat(github.comments).hasSize(1);
    }

    @Test
    void what_fails_is_tried_again_ever_later_and_as_late_as_it_is_asked_for() throws Exception {
        github.body = VAGUE;
        github.failures.add(Answer.plain(502, "{}"));
        github.failures.add(Answer.plain(429, "{}").with("Retry-After", "90"));
        tell("issues", "opened");
        assertThat(checker.step()).isTrue();
        assertThat(checker.step()).as("not at once").isFalse();
        now = now.plusSeconds(2);
        assertThat(checker.step()).isTrue();
        now = now.plusSeconds(89);
        assertThat(checker.step()).as("not before it is asked for").isFalse();
        now = now.plusSeconds(1);
        assertThat(checker.step()).isTrue();
        assertThat(github.comments).hasSize(1);
    }

    @Test
    void what_never_works_is_given_up() throws Exception {
        for (int i = 0; i < 20; i++) {
            github.failures.add(Answer.plain(500, "{}"));
        }
        tell("issues", "opened");
        int tries = 0;
        for (int i = 0; i < 20; i++) {
            tries += checker.step() ? 1 : 0;
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(tries).isEqualTo(8);
    }

    @Test
    void an_issue_that_is_gone_is_not_tried_again() throws Exception {
        github.failures.add(Answer.plain(404, "{}"));
        tell("issues", "opened");
        work();
        now = now.plus(Duration.ofDays(1));
        assertThat(checker.step()).isFalse();
    }

    @Test
    void its_own_comments_and_other_events_are_left_alone() throws Exception {
        assertThat(tell("issues", "labeled").statusCode()).isEqualTo(200);
        assertThat(tell("ping", "").statusCode()).isEqualTo(200);
        String own = payload("created", 7).replace("\"login\":\"ana\"", "\"login\":\"adagio-bot\"");
        assertThat(post(own, "issue_comment", new Signature(SECRET).of(own.getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(checker.step()).isFalse();
    }

    @Test
    void what_is_no_event_is_refused() throws Exception {
        for (String body : new String[] {"", "{", "[1]", "{\"action\":\"opened\"}", "[".repeat(5_000)}) {
            assertThat(post(body, "issues", new Signature(SECRET).of(body.getBytes(StandardCharsets.UTF_8)))
                            .statusCode())
                    .isIn(200, 400);
        }
        String elsewhere = payload("opened", 7).replace("harbour/boats", "../../etc");
        assertThat(post(elsewhere, "issues", new Signature(SECRET).of(elsewhere.getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(checker.step()).isFalse();
    }

    @Test
    void it_works_by_itself_once_started() throws Exception {
        github.body = VAGUE;
        checker.start();
        tell("issues", "opened");
        for (int i = 0; i < 600 && github.comments.isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(github.comments).hasSize(1);
    }

    private void work() {
        assertThat(checker.step()).isTrue();
        assertThat(checker.step()).isFalse();
    }

    private String written() {
        return github.comments.get(0).get("body").asText();
    }

    private HttpResponse<String> tell(String event, String action) throws Exception {
        String body = payload(action, 7);
        return post(body, event, new Signature(SECRET).of(body.getBytes(StandardCharsets.UTF_8)));
    }

    private String payload(String action, int number) {
        String issue = "{\"number\":" + number + ",\"title\":\"Import\",\"body\":\"secret words\",\"updated_at\":\""
                + deliveries++ + "\"}";
        return "{\"action\":\"" + action + "\",\"issue\":" + issue + ",\"pull_request\":" + issue
                + ",\"comment\":{\"user\":{\"login\":\"ana\"}},\"repository\":{\"full_name\":\"harbour/boats\"},\"sender\":{\"login\":\"ana\"}}";
    }

    private HttpResponse<String> post(String body, String event, String signature) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + checker.port() + "/webhook"))
                        .header("X-GitHub-Event", event)
                        .header("X-Hub-Signature-256", signature)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
