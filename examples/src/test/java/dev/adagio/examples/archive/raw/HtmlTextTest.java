package dev.adagio.examples.archive.raw;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    <p>one</p><p>two</p>                                  § one\\n\\ntwo
                    one<br>two<br><br>three                               § one\\ntwo\\n\\nthree
                    <div>one</div><div>two</div>                          § one\\ntwo
                    a   <b>b</b>  c                                       § a b c
                    <ul><li>a</li><li><p>b</p></li></ul>                  § - a\\n- b
                    <ol><li>a<li>b<ul><li>c</ul><li>d</ol>                § 1. a\\n2. b\\n  - c\\n3. d
                    say:<blockquote>he:<blockquote>she</blockquote></blockquote>ok § say:\\n\\n> he:\\n>\\n> > she\\n\\nok
                    <a href="https://x.example/a">here</a>                § here <https://x.example/a>
                    <a href="https://x.example/">https://x.example</a>    § https://x.example
                    <a href="mailto:a@x.example">a@x.example</a>          § a@x.example
                    <style>p {}</style><script>x</script>seen             § seen
                    <p style="display: none">preview</p>seen              § seen
                    <pre>a  b\\n  c</pre>                                 § a  b\\n  c
                    <table><tr><td>a<td>b<tr><td>c<td>d</table>           § a | b\\nc | d
                    <h1>Title</h1>text                                    § Title\\n\\ntext
                    a &lt; b &amp;nbsp; &eacute;                          § a < b &nbsp; é
                    <p>Hi <at id="0">Ana</at>,</p><attachment id="1"></attachment> § Hi Ana,
                    """)
    void html_is_shown_as_text(String html, String text) {
        assertThat(HtmlText.of(html.replace("\\n", "\n"))).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void a_hundred_thousand_tags_in_one_another_are_read() {
        assertThat(HtmlText.of("<blockquote>".repeat(100_000) + "deep")).endsWith("> deep");
        assertThat(HtmlText.of("<ul><li>".repeat(20_000) + "deep")).endsWith("- deep");
    }

    @Property
    void any_text_is_read(@ForAll("soup") String html) {
        assertThat(HtmlText.of(html)).isNotNull();
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<ul>",
                        "</ul>",
                        "<ol>",
                        "<li>",
                        "</ol>",
                        "<table>",
                        "<td>",
                        "</table>",
                        "<blockquote>",
                        "</blockquote>",
                        "<pre>",
                        "</pre>",
                        "<a href=http://x>",
                        "</a>",
                        "<br>",
                        "<script>",
                        "<style>",
                        "</body>",
                        "<svg>",
                        "words",
                        "\n",
                        " ",
                        "&amp;",
                        "<",
                        "<!--")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
