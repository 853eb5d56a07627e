package dev.adagio.examples.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageTest {

    private final Document page = Jsoup.parse(Team.on(new Stage()).page());

    @Test
    void nothing_is_asked_of_any_network() {
        assertThat(page.select("link:not([href^=data:]), img, iframe, object, embed, script[src], base, form[action]"))
                .isEmpty();
        assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
        assertThat(style()).doesNotContain("@import", "url(");
        assertThat(policy()).startsWith("default-src 'none';");
    }

    @Test
    void only_the_scripts_and_the_style_that_belong_to_it_may_run() throws NoSuchAlgorithmException {
        for (Element script : page.select("script:not([type=application/json])")) {
            assertThat(policy()).contains(hash(script.data()));
        }
        assertThat(policy()).contains(hash(style())).doesNotContain("unsafe", "http:", "https:");
    }

    @Test
    void text_never_becomes_markup_or_script() {
        String script = page.select("script[type=module]").first().data();
        for (String door :
                List.of("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(")) {
            assertThat(script).doesNotContain(door);
        }
    }

    @Test
    void readers_of_the_screen_find_their_way() {
        assertThat(page.select("html[lang]")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("section"))
                .allMatch(section -> page.getElementById(section.attr("aria-labelledby")) != null);
        assertThat(page.body().select("a").first().attr("href")).isEqualTo("#messages");
        assertThat(page.select("nav:not([aria-label])")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_chart_library_says_whose_it_is_and_points_to_no_file_it_lacks() {
        String charts = page.select("script").get(1).data();
        assertThat(charts)
                .contains("Chart.js v", "Released under the MIT License")
                .doesNotContain("sourceMappingURL");
    }

    private String policy() {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private String style() {
        return page.select("style").stream().map(Element::data).collect(Collectors.joining());
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
