package dev.adagio.decision.log;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "docs/adr/0001-row.md, 0002-sail.md, docs/adr/0002-sail.md",
        "docs/adr/0001-row.md, ./0002-sail.md#status, docs/adr/0002-sail.md",
        "docs/adr/0001-row.md, ../../README.md?plain=1, README.md",
        "docs/adr/0001-row.md, ../../../over.md, ../over.md",
        "docs/adr/0001-row.md, /docs/0002-sail.md, docs/0002-sail.md",
        "/docs/0001-row.md, 0002-sail.md, /docs/0002-sail.md",
        "0001-row.md, 0002-sail.md, 0002-sail.md",
        "0001-row.md, my%20sail.md, my sail.md",
        "0001-row.md, gr%C3%BCn%2fred.md, grün/red.md",
        "0001-row.md, %41%4a%7A, AJz",
        "0001-row.md, 100%, 100%",
        "0001-row.md, 100%4, 100%4",
        "0001-row.md, 100%zz, 100%zz",
        "0001-row.md, 100%4z, 100%4z",
    })
    void a_link_leads_from_the_folder_of_the_file_it_stands_in(String from, String link, String to) {
        assertThat(Paths.resolve(from, link)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "docs/adr/a.md, docs/adr/b.md, b.md",
        "docs/adr/a.md, docs/b.md, ../b.md",
        "docs/a.md, docs/adr/b.md, adr/b.md",
        "a.md, docs/adr/b.md, docs/adr/b.md",
        "docs/adr/a.md, b.md, ../../b.md",
        "x/docs/a.md, y/docs/b.md, ../../y/docs/b.md",
        "docs/b.md/a.md, docs/b.md, ../b.md",
    })
    void a_link_to_another_file_is_as_short_as_it_can_be(String from, String to, String link) {
        assertThat(Paths.relative(from, to)).isEqualTo(link);
    }

    @Property
    void a_link_leads_to_the_file_it_was_made_for(@ForAll("paths") String from, @ForAll("paths") String to) {
        assertThat(Paths.resolve(from, Paths.relative(from, to))).isEqualTo(to);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("docs", "adr", "island", "2031")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("/", parts));
    }

    @ParameterizedTest
    @CsvSource({"docs/0001-row.md, 0001-row", "row, row", ".row, .row", "a.b/row, row", "row.old.md, row.old"})
    void the_stem_is_the_name_without_its_ending(String path, String stem) {
        assertThat(Paths.stem(path)).isEqualTo(stem);
    }
}
