package dev.adagio.examples.cli.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.Axe;
import dev.adagio.examples.Browsing;
import dev.adagio.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the sample's meetings in a real browser; skipped where there is none. */
class AdvisePageTest {

    private static final int WIDE = 1280;

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing("the page of meetings");

    private static Path page;

    @BeforeAll
    static void open() throws IOException {
        page = folder.resolve("meetings.html");
        assertThat(Cli.run("advise", "-f", "html", "-o", page).status()).isZero();
    }

    @Test
    void what_takes_most_is_open_and_its_plan_can_be_copied() {
        BROWSING.browser().open(page, "", WIDE);
        assertThat(text("#writing details[open] summary b")).isEqualTo("Monday round");
        assertThat(text("#writing details[open] pre")).startsWith("# Monday round");
        BROWSING.browser().value("navigator.clipboard.writeText = async text => { window.copied = text; }");
        BROWSING.browser().value("document.querySelector('.plan button').click()");
        assertThat(BROWSING.browser().value("window.copied").asText()).isEqualTo(text("#writing pre"));
        assertThat(text(".plan button")).isEqualTo("Copied");
    }

    @Test
    void a_search_leaves_the_meetings_that_have_all_words() {
        BROWSING.browser().open(page, "", WIDE);
        BROWSING.browser().value("document.getElementById('search').value = 'open QUAY'");
        BROWSING.browser().value("document.getElementById('search').dispatchEvent(new Event('input'))");
        assertThat(BROWSING.browser()
                        .value(
                                "[...document.querySelectorAll('.meeting:not([hidden]) summary b')].map(b => b.textContent).join()")
                        .asText())
                .contains("Open quay")
                .doesNotContain("Monday round");
        assertThat(text("#none")).endsWith(" shown");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void everybody_can_read_it(String colours, int width) throws IOException, InterruptedException {
        BROWSING.browser().colours(colours);
        BROWSING.browser().open(page, "", width);
        BROWSING.browser().value("document.getElementById('unfold').click()");
        assertThat(BROWSING.browser().beyondTheEdge()).isEmpty();
        Axe.assertNothingSerious(BROWSING.browser());
    }

    private static String text(String selector) {
        return BROWSING.browser()
                .value("document.querySelector('" + selector + "').textContent")
                .asText();
    }
}
