package dev.adagio.examples.report.html;

import static dev.adagio.examples.report.html.Stage.HARBOUR;
import static dev.adagio.examples.report.html.Stage.KITCHEN;
import static dev.adagio.examples.report.html.Stage.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.adagio.examples.Chromium;
import dev.adagio.model.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser; skipped where there is none. */
class BrowserTest {

    private static final int WIDE = 1280;

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static Path team;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no chromium on the PATH: the page was not opened in a browser");
        browser = new Chromium(program.get(), Files.createDirectory(folder.resolve("profile")));
        team = file("team.html", Team.on(new Stage().people(30, HARBOUR, MONDAY, "It blocks <b>us</b>, come asap!")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390, WIDE})
    void the_page_opens_without_complaint_and_asks_for_nothing(int width) {
        browser.open(team, "", width);
        assertThat(browser.value("'drawn' in document.documentElement.dataset").asBoolean())
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(team.toUri().toString());
        assertThat(browser.beyondTheEdge()).isEmpty();
    }

    @Test
    void every_chart_is_drawn_and_says_in_words_what_it_shows() {
        browser.open(team, "", WIDE);
        assertThat(browser.value("[...document.querySelectorAll('canvas')].length")
                        .asInt())
                .isEqualTo(4);
        assertThat(browser.value("""
                                [...document.querySelectorAll('canvas')].every(canvas => canvas.ariaLabel
                                    && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean)
                                    && canvas.closest('figure').querySelector('table td'))
                                """).asBoolean()).isTrue();
    }

    @Test
    void the_filter_narrows_the_messages_and_is_kept_in_the_address() {
        browser.open(team, "", WIDE);
        assertThat(shown()).isEqualTo("1–20 of 37 messages");
        browser.value("choose('show', 'none')".replace("choose", CHOOSE));
        assertThat(shown()).isEqualTo("1–7 of 7 messages");
        browser.value("choose('q', 'crane')".replace("choose", CHOOSE));
        assertThat(shown()).isEqualTo("1–1 of 1 message");
        assertThat(browser.value("location.hash").asText()).isEqualTo("#messages?show=none&q=crane");
    }

    @Test
    void an_address_leads_to_the_messages_of_a_rule() {
        browser.open(team, "#messages?rule=clarity/puzzling", WIDE);
        assertThat(shown()).isEqualTo("1–1 of 1 message");
        assertThat(browser.value("document.getElementById('field-rule').value").asText())
                .isEqualTo("clarity/puzzling");
    }

    @Test
    void pages_can_be_turned() {
        browser.open(team, "", WIDE);
        browser.value("document.querySelector('#pages button:last-child').click()");
        assertThat(shown()).isEqualTo("21–37 of 37 messages");
    }

    @Test
    void what_is_underlined_is_explained_on_focus_until_escape() {
        browser.open(team, "", WIDE);
        browser.value("document.getElementById('field-order').focus()");
        browser.press("Tab", 9);
        assertThat(browser.value("document.activeElement.className").asText()).isEqualTo("mark warning");
        assertThat(browser.value("document.activeElement.textContent").asText()).isEqualTo("asap");
        assertThat(browser.value(
                                "document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent")
                        .asText())
                .contains("\"asap\" gives no time.", "Nobody can weigh it.", "Say by when.", "by Friday noon");
        browser.press("Escape", 27);
        assertThat(browser.value("document.getElementById('card').hidden").asBoolean())
                .isTrue();
    }

    @Test
    void colours_can_be_switched() {
        browser.open(team, "", WIDE);
        String before = ground();
        browser.value("document.getElementById('theme').click()");
        assertThat(ground()).isNotEqualTo(before);
        assertThat(browser.complaints()).isEmpty();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "</script><script>window.broken = 1</script>",
                "<img src=x onerror='window.broken = 1'>",
                "<!--<script>",
                "a\u2028b\u2029c",
                "\u202eright to left\u2066",
                "&lt;b&gt; &amp; \\u003c",
                "{{data}} ${window.broken = 1}",
                "日本語 عربى \ud83d\ude80");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void text_stays_text(String text) throws IOException {
        Path page = file(
                "hostile.html",
                new Stage()
                        .people(5, Channel.named(text, Channel.Kind.ROOM), MONDAY, text + " asap ??")
                        .people(5, KITCHEN, MONDAY.plusSeconds(9_000_000), text));
        browser.open(page, "", WIDE);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.value("typeof window.broken").asText()).isEqualTo("undefined");
        assertThat(browser.value("document.querySelector('.message .text').textContent")
                        .asText())
                .isEqualTo(text + " asap ??");
        assertThat(browser.value("document.querySelector('.message h3').textContent === " + TextNode.valueOf(text))
                        .asBoolean())
                .isTrue();
    }

    @Test
    void few_people_see_their_messages_and_no_chart() throws IOException {
        Path page = file("few.html", new Stage().people(2, HARBOUR, MONDAY, "Come asap."));
        browser.open(page, "", WIDE);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.value("document.querySelectorAll('canvas').length").asInt())
                .isZero();
        assertThat(browser.value("document.querySelectorAll('.message').length").asInt())
                .isEqualTo(2);
        assertThat(browser.value("document.getElementById('withheld').hidden").asBoolean())
                .isFalse();
    }

    @Test
    void nothing_to_show_is_no_mishap() throws IOException {
        browser.open(file("nothing.html", new Stage()), "", WIDE);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.value("document.querySelector('h1').textContent").asText())
                .isEqualTo("There was nothing to read");
    }

    private static final String CHOOSE = """
            ((name, value) => {
              const form = document.getElementById('filter');
              form.elements[name].value = value;
              form.elements[name].dispatchEvent(new Event('input', { bubbles: true }));
            })""";

    private static String shown() {
        return browser.value("document.getElementById('shown').textContent").asText();
    }

    private static String ground() {
        return browser.value("getComputedStyle(document.body).backgroundColor").asText();
    }

    private static Path file(String name, Stage stage) throws IOException {
        return Files.writeString(folder.resolve(name), stage.page());
    }
}
