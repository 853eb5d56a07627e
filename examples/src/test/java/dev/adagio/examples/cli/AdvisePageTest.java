package dev.adagio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.examples.Axe;
import dev.adagio.examples.Chromium;
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

/** The page of the sample's meetings in a real browser; skipped where there is none. */
class AdvisePageTest {

    private static final int WIDE = 1280;

    @TempDir
    static Path folder;

    private static Chromium browser;
    private static Path page;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no chromium on the PATH: the page of meetings was not opened in a browser");
        browser = new Chromium(program.get(), Files.createDirectory(folder.resolve("profile")));
        page = folder.resolve("meetings.html");
        assertThat(Cli.run("advise", "-f", "html", "-o", page).status()).isZero();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void the_console_is_clean_and_nothing_was_fetched() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(request -> request.startsWith("file:") || request.startsWith("data:"));
    }

    @Test
    void what_takes_most_is_open_and_its_plan_can_be_copied() {
        browser.open(page, "", WIDE);
        assertThat(text("#writing details[open] summary b")).isEqualTo("Monday round");
        assertThat(text("#writing details[open] pre")).startsWith("# Monday round");
        browser.value("navigator.clipboard.writeText = async text => { window.copied = text; }");
        browser.value("document.querySelector('.plan button').click()");
        assertThat(browser.value("window.copied").asText()).isEqualTo(text("#writing pre"));
        assertThat(text(".plan button")).isEqualTo("Copied");
    }

    @Test
    void a_search_leaves_the_meetings_that_have_all_words() {
        browser.open(page, "", WIDE);
        browser.value("document.getElementById('search').value = 'open QUAY'");
        browser.value("document.getElementById('search').dispatchEvent(new Event('input'))");
        assertThat(browser.value(
                                "[...document.querySelectorAll('.meeting:not([hidden]) summary b')].map(b => b.textContent).join()")
                        .asText())
                .contains("Open quay")
                .doesNotContain("Monday round");
        assertThat(text("#none")).endsWith(" shown");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void everybody_can_read_it(String colours, int width) throws IOException, InterruptedException {
        browser.colours(colours);
        browser.open(page, "", width);
        browser.value("document.getElementById('unfold').click()");
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isEqualTo(width);
        Axe.assertNothingSerious(browser);
    }

    private static String text(String selector) {
        return browser.value("document.querySelector('" + selector + "').textContent")
                .asText();
    }
}
