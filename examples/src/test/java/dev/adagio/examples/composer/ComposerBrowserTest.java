package dev.adagio.examples.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.Adagio;
import dev.adagio.examples.Axe;
import dev.adagio.examples.Chromium;
import dev.adagio.examples.web.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser, typed into; skipped where there is none. */
class ComposerBrowserTest {

    private static final int WIDE = 1280;
    private static final String LOUD = "@channel That bug is back again. Can someone look at it?";

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static Server server;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no chromium on the PATH: the composer was not opened in a browser");
        browser = new Chromium(program.get(), Files.createDirectory(folder.resolve("profile")));
        server = Composer.serve(Adagio.create(), 0);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @AfterEach
    void the_console_is_clean() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .allMatch(request -> request.startsWith(address()) || request.startsWith("data:"));
    }

    @Test
    void typing_underlines_what_was_found() {
        open(WIDE);
        LOUD.codePoints().mapToObj(Character::toString).forEach(browser::type);
        shown(LOUD.length());
        assertThat(text("#mirror mark")).isEqualTo("@channel");
        assertThat(browser.value("[...document.querySelectorAll('#mirror mark')].map(m => m.textContent).join()")
                        .asText())
                .isEqualTo("@channel,That bug");
        assertThat(text("#mirror").strip()).isEqualTo(LOUD);
        assertThat(text("#findings"))
                .contains("\"That bug\" comes with nothing to find it by", "Leave the mention out");
        assertThat(text("#tally")).startsWith("2 findings");
    }

    @Test
    void the_underlined_text_lies_exactly_below_the_typed_one() {
        write(LOUD + "\n\n" + "so it goes on and on ".repeat(40));
        assertThat(browser.value(
                                "((a, b) => [a.x === b.x, a.y === b.y, a.width === b.width, a.height === b.height].join())(document.getElementById('text').getBoundingClientRect(), document.getElementById('mirror').getBoundingClientRect())")
                        .asText())
                .isEqualTo("true,true,true,true");
        assertThat(browser.value("text.scrollHeight <= text.clientHeight"
                                .replace("text", "document.getElementById('text')"))
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_fix_is_one_click_and_one_undo() {
        write(LOUD);
        click(".fix");
        shown(LOUD.length() - "@channel ".length());
        assertThat(written()).isEqualTo("That bug is back again. Can someone look at it?");
        assertThat(text("#findings")).doesNotContain("Leave the mention out");
        click("#undo");
        shown(LOUD.length());
        assertThat(written()).isEqualTo(LOUD);
        assertThat(text("#findings")).contains("Leave the mention out");
    }

    @Test
    void what_the_keyboard_undoes_is_the_same() {
        write(LOUD);
        click(".fix");
        shown(LOUD.length() - "@channel ".length());
        browser.command("undo");
        shown(LOUD.length());
        assertThat(written()).isEqualTo(LOUD);
    }

    @Test
    void the_gauges_tell_in_words_and_numbers() {
        write(LOUD);
        assertThat(browser.value("Number(document.querySelector('[role=meter]').getAttribute('aria-valuenow'))")
                        .asInt())
                .isBetween(1, 99);
        assertThat(text("#mode")).contains("In writing", "It is a written message");
        assertThat(browser.value("document.querySelector('#mode [role=img]').getAttribute('aria-label')")
                        .asText())
                .startsWith("In writing: balance \u22122");
    }

    @Test
    void a_meeting_is_told_what_would_turn_it() {
        open(WIDE);
        choose("kind", "meeting");
        choose("people", "6");
        choose("subject", "Which store?");
        type("Both teams want another one. We need to agree on one.");
        assertThat(text("#mode")).contains("All at once", "In writing, if");
    }

    @Test
    void a_missing_slot_is_asked_for_and_filled_where_a_reader_looks_for_it() {
        write(LOUD);
        assertThat(text("#slots .missing")).contains("What is it about");
        browser.value("document.getElementById('slot-owner').focus()");
        browser.type("Bo");
        browser.press("Enter", 13);
        shown(LOUD.length() + "@Bo: ".length());
        assertThat(written()).isEqualTo("@channel That bug is back again. @Bo: Can someone look at it?");
        assertThat(browser.value("document.getElementById('slot-owner')").isNull())
                .isTrue();
    }

    @Test
    void findings_are_reached_by_a_key_and_read_out() {
        write(LOUD);
        browser.press("F8", 119);
        assertThat(browser.value("getSelection().toString()").asText()).isEqualTo("@channel");
        browser.press("F8", 119);
        assertThat(browser.value("getSelection().toString()").asText()).isEqualTo("That bug");
        assertThat(text("#spoken")).contains("comes with nothing to find it by");
        assertThat(text("[aria-current=true]")).contains("comes with nothing to find it by");
    }

    @Test
    void emoji_and_other_scripts_keep_their_places() {
        write("\ud83d\ude80\ud83d\ude80 日本語 \u0639\u0631\u0628\u0649.\n\n" + LOUD);
        assertThat(text("#mirror .warning")).isEqualTo("@channel");
        browser.value("((t) => { t.focus(); t.setSelectionRange(2, 4); })(document.getElementById('text'))");
        type("\ud83d\ude81");
        assertThat(text("#mirror .warning")).isEqualTo("@channel");
    }

    @Test
    void text_stays_text() {
        write("</div><img src=x onerror='window.broken=1'><script>window.broken=1</script>\n\n" + LOUD);
        assertThat(browser.value("typeof window.broken").asText()).isEqualTo("undefined");
        assertThat(text("#mirror .warning")).isEqualTo("@channel");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390, WIDE})
    void nothing_is_wider_than_the_screen(int width) {
        open(width);
        click("#example");
        shown(browser.value("document.getElementById('text').value.length").asInt());
        assertThat(browser.beyondTheEdge()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void the_accessibility_checker_has_nothing_serious_to_say(String colours, int width)
            throws IOException, InterruptedException {
        browser.colours(colours);
        open(width);
        click("#example");
        shown(browser.value("document.getElementById('text').value.length").asInt());
        Axe.assertNothingSerious(browser);
    }

    private static void write(String text) {
        open(WIDE);
        type(text);
    }

    private static void open(int width) {
        browser.open(address(), width);
        browser.value("document.getElementById('text').focus()");
    }

    private static String address() {
        return "http://localhost:" + server.port() + "/";
    }

    /** Types, and waits until all of it was reviewed. */
    private static void type(String text) {
        browser.type(text);
        shown(browser.value("document.getElementById('text').value.length").asInt());
    }

    private static void shown(int length) {
        browser.value("""
                new Promise(done => {
                  const look = () => document.documentElement.dataset.shown === "%d" ? done() : setTimeout(look, 10);
                  look();
                })""".formatted(length));
    }

    private static void choose(String id, String value) {
        browser.value(
                "((f, v) => { f.value = v; f.dispatchEvent(new Event('input', {bubbles: true})); })(document.getElementById('"
                        + id + "'), '" + value + "')");
    }

    private static void click(String selector) {
        browser.value("document.querySelector('" + selector + "').click()");
    }

    private static String written() {
        return browser.value("document.getElementById('text').value").asText();
    }

    private static String text(String selector) {
        return browser.value("document.querySelector('" + selector + "').textContent")
                .asText();
    }
}
