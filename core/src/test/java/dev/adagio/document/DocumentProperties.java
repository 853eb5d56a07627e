package dev.adagio.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentProperties {

    private static final String[] PIECES = {
        "\n",
        "\r\n",
        "\r",
        " ",
        "    ",
        "# ",
        "## ",
        "---\n",
        "---",
        "===",
        "```",
        "~~~",
        "<!--",
        "-->",
        "- ",
        "1. ",
        "| ",
        "|---|",
        "> ",
        "**",
        "*",
        "_",
        "`",
        ":",
        ": ",
        "::",
        "[a](b)",
        "[",
        "]",
        "(",
        ")",
        "status",
        "Date",
        "\t",
        "\ufeff",
        "\ud83d\ude80",
        "\ud83d",
        "\u30b9",
        "&amp;",
        "\\",
        "|===",
        "----",
        "....",
        "=",
        "== ",
        ":a: b",
        "+++",
        "{",
        "}",
        "- - a",
        "*a",
        "&a",
        "x",
        "~~",
        "\u0000"
    };

    private final DocumentReader reader = new DocumentReader();

    @Property
    void any_text_is_read_and_nothing_lies_outside_of_it(@ForAll("texts") String text, @ForAll("names") String name) {
        Document document = reader.read(name, text);
        assertThat(document.text()).isSameAs(text);
        int last = 0;
        for (Line line : document.lines()) {
            assertThat(line.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(line.content().start())
                    .isBetween(line.span().start(), line.span().end());
            assertThat(line.content().end()).isLessThanOrEqualTo(line.span().end());
            last = line.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
        Span all = new Span(0, text.length());
        for (Section section : document.sections()) {
            assertThat(all.contains(section.span())).isTrue();
            assertThat(section.body().contains(section.own())).isTrue();
        }
        for (Field field : document.fields()) {
            assertThat(all.contains(field.span())).isTrue();
            assertThat(field.items()).allMatch(all::contains);
        }
        document.plain(all);
        document.statement(all);
    }

    @Property
    void every_character_but_line_ends_is_in_a_line(@ForAll("texts") String text) {
        List<Line> lines = reader.read("a.md", text).lines();
        StringBuilder between = new StringBuilder(text);
        for (int i = lines.size() - 1; i >= 0; i--) {
            between.delete(lines.get(i).span().start(), lines.get(i).span().end());
        }
        assertThat(between.toString()).matches("[\\r\\n]*");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.md", "a.adoc", "a.rst", "a.yaml", "a.mdx", "");
    }
}
