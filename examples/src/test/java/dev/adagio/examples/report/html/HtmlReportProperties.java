package dev.adagio.examples.report.html;

import static dev.adagio.examples.report.html.Stage.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.model.Channel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class HtmlReportProperties {

    @Property
    void whatever_is_written_comes_back_from_the_page_unchanged(
            @ForAll("texts") String text, @ForAll("texts") String name) {
        String page = new Stage()
                .people(5, Channel.named(name, Channel.Kind.ROOM), MONDAY, text + " asap")
                .problem(new Problem(name, 0, 0, text, Problem.Level.NOTE))
                .page();
        JsonNode data = Stage.data(page);
        assertThat(data.at("/messages/4/text").asText()).isEqualTo(text + " asap");
        assertThat(data.at("/problems/0/reason").asText()).isEqualTo(text);
        assertThat(data.at("/problems/0/where").asText()).isEqualTo(name);
    }

    @Property
    void whatever_is_written_the_page_keeps_its_form(@ForAll("texts") String text) {
        String page = new Stage()
                .people(5, Channel.named(text, Channel.Kind.ROOM), MONDAY, text)
                .page();
        Document parsed = Jsoup.parse(page);
        assertThat(parsed.select("script")).hasSize(3);
        assertThat(parsed.body().lastElementChild().tagName()).isEqualTo("script");
        assertThat(parsed.getAllElements().size())
                .isEqualTo(EMPTY.getAllElements().size());
        assertThat(page.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
    }

    private static final Document EMPTY = Jsoup.parse(new Stage().page());

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(
                "</script>",
                "</SCRIPT >",
                "<!--<script>",
                "-->",
                "]]>",
                "{{data}}",
                "{{script}}",
                "<img src=x onerror=alert(1)>",
                "\u2028",
                "\u2029",
                "\0",
                "\ud800",
                "\udc00",
                "\u202e",
                "\u2066",
                "&lt;",
                "\\u003c",
                "\\",
                "\"",
                "'",
                "$1",
                "<@U1|ann>",
                "??",
                "boom");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20);
        return Arbitraries.oneOf(hostile, any).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }
}
