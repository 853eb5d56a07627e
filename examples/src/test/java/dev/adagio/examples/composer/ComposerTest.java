package dev.adagio.examples.composer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ticker;
import dev.adagio.Adagio;
import dev.adagio.examples.web.Answer;
import dev.adagio.examples.web.Request;
import dev.adagio.json.ReviewJson;
import dev.adagio.model.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Adagio ADAGIO = Adagio.create();
    private static final String LOUD = "@channel thoughts on the new logo?";

    private final AtomicLong nanos = new AtomicLong();
    private final Composer composer = new Composer(ADAGIO, new Ticker() {
        @Override
        public long read() {
            return nanos.get();
        }
    });

    @Test
    void a_text_is_answered_with_its_review() throws Exception {
        JsonNode view = view(review(LOUD));
        assertThat(view.get("review")).isEqualTo(JSON.readTree(ReviewJson.write(ADAGIO.review(LOUD))));
        assertThat(view.at("/slots/2/kind").asText()).isEqualTo("ask");
        assertThat(view.at("/sources/interruption~1broad-mention")).isNotEmpty();
    }

    @Property(tries = 20)
    void an_edited_draft_is_answered_like_the_whole_text(@ForAll String before, @ForAll String typed) throws Exception {
        JsonNode draft = view(review(before));
        Answer edited = edit(draft, before.length(), before.length(), typed);
        assertThat(edited.status()).isEqualTo(200);
        assertThat(view(edited).get("review"))
                .isEqualTo(JSON.readTree(ReviewJson.write(ADAGIO.review(Message.of(before + typed)))));
    }

    @Test
    void an_edit_to_a_revision_that_is_gone_asks_for_the_whole_text() throws Exception {
        JsonNode draft = view(review(LOUD));
        assertThat(edit(draft, 0, 0, "a").status()).isEqualTo(200);
        assertThat(edit(draft, 0, 0, "b").status()).isEqualTo(409);
    }

    @Test
    void a_draft_is_forgotten_when_the_page_is_left() throws Exception {
        JsonNode draft = view(review(LOUD));
        assertThat(post(
                                "/forget",
                                JSON.createObjectNode()
                                        .put("draft", draft.get("draft").asText())
                                        .toString())
                        .status())
                .isEqualTo(204);
        assertThat(edit(draft, 0, 0, "a").status()).isEqualTo(409);
    }

    @Test
    void a_draft_is_forgotten_after_a_while() throws Exception {
        JsonNode draft = view(review(LOUD));
        nanos.addAndGet(Duration.ofMinutes(11).toNanos());
        assertThat(edit(draft, 0, 0, "a").status()).isEqualTo(409);
    }

    @Test
    void many_long_drafts_push_each_other_out() throws Exception {
        JsonNode first = view(review(LOUD));
        for (int i = 0; i < 600; i++) {
            review("short");
        }
        assertThat(edit(first, 0, 0, "a").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"text\":null,\"kind\":\"chat\",\"subject\":\"\",\"people\":1}",
                "{\"text\":\"secret\",\"kind\":\"secret\",\"subject\":\"\",\"people\":1}",
                "{\"text\":\"secret\",\"kind\":\"chat\",\"subject\":\"\",\"people\":\"secret\"}",
                "{\"text\":\"secret\",\"kind\":\"chat\",\"subject\":\"\",\"people\":1,\"secret\":2}",
                "{\"text\":\"secret\",\"kind\":\"chat\",\"subject\":\"\",\"people\":1} secret",
            })
    void what_is_not_understood_is_refused_without_repeating_it(String body) {
        Answer answer = post("/review", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(post("/review", "[".repeat(100_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"0, 999", "999, 1000", "-1, 0", "3, 2"})
    void an_edit_outside_of_the_text_is_refused(int start, int end) throws Exception {
        assertThat(edit(view(review(LOUD)), start, end, "").status()).isEqualTo(400);
    }

    @Test
    void a_text_may_be_long_and_not_longer() throws Exception {
        assertThat(review("a".repeat(100_001)).status()).isEqualTo(413);
        JsonNode draft = view(review("a ".repeat(50_000)));
        assertThat(edit(draft, 0, 0, "a").status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, localhost, '', '', 404",
        "POST, /, localhost, '', '', 405",
        "GET, /review, localhost, '', '', 405",
        "GET, /, example.org, '', '', 421",
        "GET, /, localhost.example.org:8046, '', '', 421",
        "GET, /, localhost:8046, '', '', 200",
        "GET, /, 127.0.0.1:8046, '', '', 200",
        "GET, /composer.js, '[::1]:8046', '', '', 200",
        "POST, /review, localhost:8046, http://example.org, application/json, 403",
        "POST, /review, localhost:8046, null, application/json, 403",
        "POST, /review, localhost:8046, http://localhost:8046, text/plain, 415",
        "POST, /review, localhost:8046, http://localhost:8046, application/json, 400",
    })
    void only_its_own_page_may_ask(String method, String path, String host, String origin, String type, int status) {
        Map<String, String> headers = new HashMap<>(Map.of("host", host, "content-type", type));
        if (!origin.isEmpty()) {
            headers.put("origin", origin);
        }
        assertThat(composer.answer(new Request(method, path, headers, new byte[0]))
                        .status())
                .isEqualTo(status);
    }

    private Answer review(String text) {
        ObjectNode writing = JSON.createObjectNode().put("text", text);
        return post(
                "/review",
                writing.put("kind", "chat").put("subject", "").put("people", 0).toString());
    }

    private Answer edit(JsonNode draft, int start, int end, String replacement) {
        ObjectNode typing =
                JSON.createObjectNode().put("draft", draft.get("draft").asText());
        typing.put("revision", draft.get("revision").asInt())
                .put("start", start)
                .put("end", end);
        return post("/edit", typing.put("replacement", replacement).toString());
    }

    private Answer post(String path, String body) {
        Map<String, String> headers = Map.of("host", "localhost", "content-type", "application/json");
        return composer.answer(new Request("POST", path, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode view(Answer answer) throws Exception {
        return JSON.readTree(answer.body());
    }
}
