package dev.adagio.examples.cli.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.Axe;
import dev.adagio.examples.Browsing;
import dev.adagio.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site of a log in a real browser, from files; skipped where there is none. */
class SiteBrowserTest {

    private static final int WIDE = 1280;

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing("the site of a log");

    private static Path site;

    @BeforeAll
    static void open() throws IOException {
        Path log = Files.createDirectory(folder.resolve("adr"));
        site = folder.resolve("site");
        Files.writeString(log.resolve("0001-row.md"), record(1, "Row", "Superseded by [Sail](0002-sail.md)", "Ada"));
        Files.writeString(
                log.resolve("0002-sail.md"),
                record(2, "Sail \u00e0 la c\u00f4te", "Accepted", "Bo")
                        + "\n<script>window.broken = 1</script>\n\n| wind | knots |\n|---|---|\n| west | 12 |\n");
        Files.writeString(log.resolve("0003-swim.md"), record(3, "Swim", "Proposed", "Ada"));
        assertThat(Cli.run("decisions", "site", log, "-o", site).status()).isZero();
    }

    private static String record(int number, String title, String status, String decider) {
        return "# " + number + ". " + title + "\n\nDate: 2031-02-03\n\nDeciders: " + decider + "\n\n## Status\n\n"
                + status + "\n\n## Context\n\nThe harbour freezes.\n\n## Decision\n\nWe will " + title + ".\n";
    }

    @Test
    void words_status_and_who_decided_narrow_the_list() {
        index("");
        assertThat(shown()).isEqualTo("1. Row,2. Sail \u00e0 la c\u00f4te,3. Swim");
        set("search", "COTE harbour");
        assertThat(shown()).isEqualTo("2. Sail \u00e0 la c\u00f4te");
        set("search", "");
        set("decider", "Ada");
        assertThat(shown()).isEqualTo("1. Row,3. Swim");
        set("status", "proposed");
        assertThat(shown()).isEqualTo("3. Swim");
        assertThat(text("#count")).isEqualTo("1 of 3 records");
    }

    @Test
    void what_was_searched_is_marked_as_text_and_kept_in_the_address() {
        index("");
        set("search", "freezes");
        assertThat(text(".snippet mark")).isEqualTo("freezes");
        assertThat(BROWSING.browser().value("location.hash").asText()).isEqualTo("#search=freezes");
        index("#search=%3Cscript%3E");
        assertThat(shown()).isEqualTo("2. Sail \u00e0 la c\u00f4te");
        assertThat(text(".snippet mark")).isEqualTo("<script>");
        assertThat(BROWSING.browser().value("typeof window.broken").asText()).isEqualTo("undefined");
    }

    @Test
    void a_record_is_one_click_away_and_no_script_of_it_runs() {
        index("");
        BROWSING.browser()
                .open(
                        BROWSING.browser()
                                .value("document.querySelector('#records li:nth-child(2) a').href")
                                .asText(),
                        WIDE);
        assertThat(text("#body")).contains("<script>window.broken = 1</script>");
        assertThat(BROWSING.browser().value("typeof window.broken").asText()).isEqualTo("undefined");
        assertThat(text("#facts a")).isEqualTo("1. Row");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, light, 1280",
        "index.html, dark, 390",
        "0002-sail.html, light, 390",
        "0002-sail.html, dark, 1280"
    })
    void everybody_can_read_it(String page, String colours, int width) throws IOException, InterruptedException {
        BROWSING.browser().colours(colours);
        BROWSING.browser().open(site.resolve(page), "", width);
        assertThat(BROWSING.browser().beyondTheEdge()).isEmpty();
        Axe.assertNothingSerious(BROWSING.browser());
    }

    private static void index(String fragment) {
        BROWSING.browser().open(site.resolve("index.html"), fragment, WIDE);
    }

    private static void set(String id, String value) {
        BROWSING.browser()
                .value("((f, v) => { f.value = v; f.dispatchEvent(new Event('input')); })(document.getElementById('"
                        + id + "'), '" + value + "')");
    }

    private static String shown() {
        return BROWSING.browser()
                .value(
                        "[...document.querySelectorAll('#records > li:not([hidden]) .line a')].map(a => a.textContent).join()")
                .asText();
    }

    private static String text(String selector) {
        return BROWSING.browser()
                .value("document.querySelector('" + selector + "').textContent")
                .asText();
    }
}
