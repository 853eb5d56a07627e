package dev.adagio.examples.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import dev.adagio.examples.web.Answer;
import dev.adagio.examples.web.Request;
import dev.adagio.examples.web.Site;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payloads in the shape Slack sends them, signed as it signs them, put through Bolt's own app. */
class SlackBotTest {

    private static final String SECRET = "not-much-of-a-secret";
    private static final Reviewers REVIEWERS = new Reviewers();
    private static final String LOUD = "<!channel> thoughts on the new logo?";

    @TempDir
    Path folder;

    private final List<Waiting> waiting = new ArrayList<>();
    private Instant now = Instant.parse("2030-03-17T17:46:40Z");
    private Settings settings = Settings.DEFAULT;
    private Usefulness usefulness = new Usefulness(null);
    private StandIn slack;
    private Site site;

    private record Waiting(Duration delay, Runnable work) {}

    @BeforeEach
    void start() throws IOException {
        slack = new StandIn();
        SlackBot bot = new SlackBot(() -> settings, REVIEWERS, usefulness, this::later, () -> now);
        AppConfig config = AppConfig.builder()
                .slack(slack.slack())
                .signingSecret(SECRET)
                .singleTeamBotToken("xoxb-none")
                .build();
        site = SlackHost.site(bot.in(new App(config)), config);
    }

    private Runnable later(Duration delay, Runnable work) {
        Waiting one = new Waiting(delay, work);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void the_author_alone_is_told_after_a_while_of_grace() {
        said("C1", "UANA", "1900000000.000100", LOUD);
        assertThat(slack.posted()).isEmpty();
        assertThat(waiting).extracting(Waiting::delay).containsExactly(Duration.ofMinutes(2));
        through();
        assertThat(slack.posted()).hasSize(1);
        assertThat(slack.posted().get(0))
                .contains("channel=C1", "user=UANA", "Only you see this.", "Not useful", "interruption/broad-mention")
                .doesNotContain("<!channel>");
    }

    @Test
    void whoever_goes_on_writing_is_not_interrupted() {
        said("C1", "UANA", "1900000000.000100", "Hi!");
        said(
                "C1",
                "UANA",
                "1900000005.000100",
                "The import stopped at 14:02, see <https://example.org/7|#7>. Bo, can you restart it before noon?");
        assertThat(waiting).hasSize(1);
        through();
        assertThat(slack.posted()).isEmpty();
    }

    @Test
    void an_answer_in_the_conversation_calls_a_note_off() {
        said("C1", "UANA", "1900000000.000100", LOUD);
        send(
                Payloads.event(
                        "\"type\":\"message\",\"channel\":\"C1\",\"channel_type\":\"channel\",\"user\":\"UBO\",\"ts\":\"1900000004.000100\",\"thread_ts\":\"1900000000.000100\",\"text\":\"I like it.\""));
        through();
        assertThat(slack.posted()).isEmpty();
    }

    @Test
    void a_mended_message_is_looked_at_anew_and_a_deleted_one_not_at_all() {
        said("C1", "UANA", "1900000000.000100", LOUD);
        send(
                Payloads.event(
                        "\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"C1\",\"channel_type\":\"channel\",\"ts\":\"1900000003.000100\",\"message\":{\"type\":\"message\",\"user\":\"UANA\",\"ts\":\"1900000000.000100\",\"text\":\"FYI: the new logo is online.\"}"));
        through();
        said("C1", "UBO", "1900000010.000100", LOUD);
        send(
                Payloads.event(
                        "\"type\":\"message\",\"subtype\":\"message_deleted\",\"channel\":\"C1\",\"channel_type\":\"channel\",\"ts\":\"1900000013.000100\",\"deleted_ts\":\"1900000010.000100\""));
        through();
        assertThat(slack.posted()).isEmpty();
    }

    @Test
    void after_a_note_a_person_is_left_alone_for_a_while() {
        said("C1", "UANA", "1900000000.000100", LOUD);
        through();
        now = now.plus(Duration.ofHours(1));
        said("C2", "UANA", "1900003600.000100", LOUD);
        through();
        assertThat(slack.posted()).hasSize(1);
        now = now.plus(Duration.ofHours(3));
        said("C2", "UANA", "1900014400.000100", LOUD);
        through();
        assertThat(slack.posted()).hasSize(2);
    }

    @Test
    void one_switch_silences_it_also_for_what_is_waited_with() {
        said("C1", "UANA", "1900000000.000100", LOUD);
        settings = new Settings(false, Duration.ofMinutes(2), Duration.ofHours(4), null, Map.of());
        through();
        said("C1", "UBO", "1900000010.000100", LOUD);
        assertThat(waiting).isEmpty();
        assertThat(slack.posted()).isEmpty();
    }

    @Test
    void a_channel_may_be_left_alone_or_have_rules_of_its_own() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("calm.yaml"), "rules:\n  \"interruption/*\": off\n  \"clarity/*\": off\n");
        settings = new Settings(
                true, Duration.ofMinutes(2), Duration.ofHours(4), null, Map.of("C1", "off", "C2", profile.toString()));
        said("C1", "UANA", "1900000000.000100", LOUD);
        said("C2", "UBO", "1900000001.000100", LOUD);
        said("C3", "UCHEN", "1900000002.000100", LOUD);
        through();
        assertThat(slack.posted()).hasSize(1);
        assertThat(slack.posted().get(0)).contains("user=UCHEN");
    }

    @Test
    void bots_are_not_listened_to() {
        send(Payloads.event(
                "\"type\":\"message\",\"channel\":\"C1\",\"channel_type\":\"channel\",\"bot_id\":\"B7\",\"user\":\"UX\",\"ts\":\"1900000000.000100\",\"text\":\""
                        + LOUD + "\""));
        assertThat(waiting).isEmpty();
    }

    @Test
    void a_rule_that_is_refused_too_often_is_silent() {
        for (int i = 0; i < 25; i++) {
            said("C1", "U" + i, "19000000%02d.000100".formatted(i), LOUD);
            through();
            if (i < 3) {
                assertThat(send(refused("interruption/broad-mention")).status()).isEqualTo(200);
            }
        }
        assertThat(slack.responded()).hasSize(3);
        assertThat(usefulness.counts()).containsEntry("interruption/broad-mention", new Usefulness.Count(20, 3));
        assertThat(slack.posted())
                .filteredOn(each -> each.contains("broad-mention"))
                .hasSize(20);
    }

    @Test
    void what_was_refused_is_remembered_over_a_restart() {
        Path file = folder.resolve("counts.json");
        Usefulness before = new Usefulness(file);
        before.noted("clarity/no-ask");
        before.refused("clarity/no-ask");
        before.refused("clarity/never-noted");
        assertThat(new Usefulness(file).counts()).isEqualTo(Map.of("clarity/no-ask", new Usefulness.Count(1, 1)));
    }

    @Test
    void a_meeting_idea_is_advised_on_in_private() {
        String form = "command=%2Fasync&text=" + encoded("Weekly status. Everybody tells what they did.")
                + "&user_id=UANA&channel_id=C1&team_id=T1&trigger_id=1.2&response_url="
                + encoded(slack.address() + "/respond");
        Answer answer = send(form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"response_type\":\"ephemeral\"", "*Write*");
    }

    @Test
    void a_decision_is_drafted_out_of_a_conversation() {
        String payload = Payloads.chosen(
                "message_action",
                "\"callback_id\":\"record_decision\",\"message_ts\":\"1900000002.000100\",\"channel\":{\"id\":\"C1\",\"name\":\"boats\"},\"message\":{\"type\":\"message\",\"user\":\"UBO\",\"ts\":\"1900000002.000100\",\"thread_ts\":\"1900000001.000100\",\"text\":\"x\"},\"response_url\":\""
                        + slack.address() + "/respond\"");
        assertThat(send("payload=" + encoded(payload)).status()).isEqualTo(200);
        assertThat(slack.responded()).hasSize(1);
        assertThat(slack.responded().get(0))
                .contains("ephemeral", "We decided to keep the boats in the shed over winter.");
    }

    @Test
    void what_is_not_signed_or_signed_long_ago_is_refused() {
        String body = Payloads.event(
                "\"type\":\"message\",\"channel\":\"C1\",\"channel_type\":\"channel\",\"user\":\"UANA\",\"ts\":\"1900000000.000100\",\"text\":\"hi\"");
        String seconds = Long.toString(Instant.now().getEpochSecond());
        String good = new SlackSignature.Generator(SECRET).generate(seconds, body);
        assertThat(site.answer(request(body, seconds, good)).status()).isEqualTo(200);
        assertThat(site.answer(request(body + " ", seconds, good)).status()).isEqualTo(401);
        assertThat(site.answer(request(body, seconds, "v0=00")).status()).isEqualTo(401);
        String old = Long.toString(Instant.now().getEpochSecond() - 3_600);
        assertThat(site.answer(request(body, old, new SlackSignature.Generator(SECRET).generate(old, body)))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void what_is_nothing_that_slack_sends_is_refused_without_a_word_of_it() {
        String seconds = Long.toString(Instant.now().getEpochSecond());
        for (String body : malformed()) {
            Answer answer = send(body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).doesNotContain("hidden");
            assertThat(site.answer(request(body, seconds, "v0=00")).status())
                    .as(body)
                    .isIn(400, 401);
        }
        assertThat(send("command=%2Fhidden&text=hidden").status()).isEqualTo(404);
        assertThat(slack.responded()).isEmpty();
        assertThat(waiting).isEmpty();
    }

    private static List<String> malformed() {
        List<String> bodies = new ArrayList<>(List.of("", "hidden", "null", "{", "[".repeat(20_000)));
        bodies.addAll(List.of("{\"type\":\"hidden\"}", "{\"type\":\"event_callback\"}"));
        bodies.add("{\"type\":\"event_callback\",\"event\":[\"hidden\"]}");
        bodies.add(Payloads.said("C1", "UANA", "hidden", "hidden"));
        bodies.add(Payloads.said("C1", "UANA", "99999999999999999999.1", "hidden"));
        for (String fields : List.of(
                "\"user\":\"UANA\",\"ts\":\"1900000000.000100\",\"text\":\"hidden\"",
                "\"channel\":{\"hidden\":1},\"user\":\"UANA\",\"ts\":\"1900000000.000100\",\"text\":\"hidden\"",
                "\"subtype\":\"message_changed\",\"channel\":\"C1\"",
                "\"subtype\":\"message_changed\",\"channel\":\"C1\",\"message\":{\"user\":\"U1\",\"text\":\"hidden\"}",
                "\"subtype\":\"message_deleted\"",
                "\"subtype\":\"message_deleted\",\"channel\":\"C1\"")) {
            bodies.add(Payloads.event("\"type\":\"message\"," + fields));
        }
        bodies.addAll(List.of("payload=hidden", "payload=%ZZhidden"));
        for (String fields : List.of(
                "\"hidden\":1",
                "\"actions\":\"hidden\"",
                "\"actions\":[{\"type\":\"button\",\"action_id\":\"adagio_not_useful\"}]")) {
            bodies.add("payload=" + encoded(Payloads.chosen("block_actions", fields)));
        }
        for (String fields : List.of(
                "\"hidden\":1",
                "\"channel\":{\"id\":\"C1\"}",
                "\"channel\":\"hidden\"",
                "\"message\":{\"text\":\"hidden\",\"ts\":\"1900000000.000100\"}",
                "\"channel\":{},\"message\":{\"text\":\"hidden\",\"ts\":\"1900000000.000100\"}",
                "\"channel\":{\"id\":\"C1\"},\"message\":{\"text\":\"hidden\"}")) {
            bodies.add("payload="
                    + encoded(Payloads.chosen("message_action", "\"callback_id\":\"record_decision\"," + fields)));
        }
        return bodies;
    }

    @Test
    void settings_are_read_anew_when_their_file_changes_and_nonsense_silences() throws IOException {
        Path file =
                Files.writeString(folder.resolve("settings.yaml"), "grace: 5m\ncoolDown: 1d\nchannels: {C1: off}\n");
        LiveSettings live = new LiveSettings(file);
        assertThat(live.get().grace()).isEqualTo(Duration.ofMinutes(5));
        assertThat(live.get().listens("C1")).isFalse();
        assertThat(live.get().listens("C2")).isTrue();
        Files.writeString(file, "enabled: false\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(live.get().listens("C2")).isFalse();
        Files.writeString(file, "grase: 5m\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        assertThat(live.get().listens("C2")).isFalse();
    }

    /** The time of grace has passed for all that is waited with. */
    private void through() {
        List<Waiting> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(each -> each.work().run());
    }

    private void said(String channel, String user, String ts, String text) {
        assertThat(send(Payloads.said(channel, user, ts, text)).status()).isEqualTo(200);
    }

    private String refused(String rule) {
        return "payload="
                + encoded(Payloads.chosen(
                        "block_actions",
                        "\"container\":{\"type\":\"message\",\"is_ephemeral\":true},\"channel\":{\"id\":\"C1\"},\"response_url\":\""
                                + slack.address()
                                + "/respond\",\"actions\":[{\"type\":\"button\",\"action_id\":\"adagio_not_useful\",\"block_id\":\"b\",\"value\":\""
                                + rule + "\"}]"));
    }

    private Answer send(String body) {
        String seconds = Long.toString(Instant.now().getEpochSecond());
        return site.answer(request(body, seconds, new SlackSignature.Generator(SECRET).generate(seconds, body)));
    }

    private static Request request(String body, String seconds, String signature) {
        String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        return new Request(
                "POST",
                "/slack/events",
                Map.of("content-type", type, "x-slack-request-timestamp", seconds, "x-slack-signature", signature),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
