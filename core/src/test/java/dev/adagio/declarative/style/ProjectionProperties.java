package dev.adagio.declarative.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.text.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProjectionProperties {

    @Property
    void each_character_is_the_one_it_comes_from_or_stands_for_code(@ForAll("markdown") String text) {
        Projection seen = Projection.markdown(text, new Span(0, text.length()));
        int before = -1;
        for (int i = 0; i < seen.text().length(); i++) {
            int from = seen.source(i, i + 1).start();
            assertThat(from).isGreaterThan(before).isLessThan(text.length());
            assertThat(seen.text().charAt(i)).isIn(text.charAt(from), '*');
            before = from;
        }
    }

    @Example
    void marks_links_and_code_are_not_what_a_reader_sees() {
        String text = "## The *old* [pier](x.md \"t\") of `row()` __now__ snake_case <b>x</b> \\* ##";
        assertThat(Projection.markdown(text, new Span(0, text.length())).text())
                .isEqualTo("The old pier of ***** now snake_case x *");
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "a",
                        "word",
                        " ",
                        "\n",
                        "*",
                        "**",
                        "_",
                        "`",
                        "``",
                        "[",
                        "](",
                        ")",
                        "![",
                        "]",
                        "<b>",
                        "</b>",
                        "<!--",
                        "-->",
                        "\\",
                        "# ",
                        "- ",
                        "> ",
                        "1. ",
                        "~~",
                        "\u00e9",
                        "\ud83d\ude80")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
