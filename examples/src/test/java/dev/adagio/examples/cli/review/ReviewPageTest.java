package dev.adagio.examples.cli.review;

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

/** The report of the sample workspace in a real browser; skipped where there is none. */
class ReviewPageTest {

    private static final int WIDE = 1280;

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing("the report");

    private static Path page;

    @BeforeAll
    static void open() throws IOException {
        page = folder.resolve("report.html");
        assertThat(Cli.run("review", "-q", "-f", "html", "-o", page).status()).isEqualTo(1);
    }

    @Test
    void open_questions_and_decisions_without_a_record_stand_with_the_messages_behind_them() {
        BROWSING.browser().open(page, "", WIDE);
        assertThat(texts("#leftopen h3")).contains("Open questions (", "Decisions without a record (");
        assertThat(texts("#leftopen ol:first-of-type > li .text .mark")).contains("What were they for?");
        assertThat(texts("#leftopen ol:last-of-type > li .text .mark")).contains("Decided:");
        assertThat(texts("#leftopen li .meta")).contains("team-api", "has no visible answer", "no record is linked");
        assertThat(BROWSING.browser()
                        .value("document.querySelectorAll('#leftopen details.before li').length")
                        .asInt())
                .isPositive();
        assertThat(texts("#sections")).contains("Left open");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 390"})
    void everybody_can_read_it(String colours, int width) throws IOException, InterruptedException {
        BROWSING.browser().colours(colours);
        BROWSING.browser().open(page, "", width);
        assertThat(BROWSING.browser().beyondTheEdge()).isEmpty();
        Axe.assertNothingSerious(BROWSING.browser());
    }

    private static String texts(String selector) {
        return BROWSING.browser()
                .value("[...document.querySelectorAll('" + selector + "')].map(each => each.textContent).join('\\n')")
                .asText();
    }
}
