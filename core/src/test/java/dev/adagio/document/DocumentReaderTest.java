package dev.adagio.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.document.Document.Problem;
import dev.adagio.document.Field.Origin;
import dev.adagio.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void headings_of_both_styles_make_sections() {
        Document document =
                reader.read("a.md", "# Boats #\n\nWood floats.\n\nHull\n----\nTar.\n\n### Keel\nLead.\n## Sail\n");
        assertThat(headings(document)).containsExactly("1 Boats", "2 Hull", "3 Keel", "2 Sail");
        Section hull = document.sections().get(1);
        assertThat(hull.body().of(document.text())).isEqualTo("Tar.\n\n### Keel\nLead.\n");
        assertThat(hull.own().of(document.text())).isEqualTo("Tar.\n\n");
    }

    @Test
    void what_stands_in_code_and_comments_is_no_structure() {
        Document document = read(
                "a.md",
                "# One\n```sh\n# not a heading\nstatus: no\n```\n<!--\n# nor this\nstatus: no\n-->\n~~~\n## nor that\n~~~\n");
        assertThat(headings(document)).containsExactly("1 One");
        assertThat(document.fields()).isEmpty();
    }

    @Test
    void a_longer_fence_holds_a_shorter_one() {
        Document document = reader.read("a.md", "````\n```\n# inside\n```\n````\n# outside\n");
        assertThat(headings(document)).containsExactly("1 outside");
    }

    @Test
    void code_that_is_never_closed_hides_nothing() {
        Document document = reader.read("a.md", "# One\n```sh\n# Two\n");
        assertThat(headings(document)).containsExactly("1 One", "1 Two");
        assertThat(document.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.UNCLOSED_CODE);
    }

    @Test
    void a_comment_that_only_code_opens_hides_nothing() {
        Document document = reader.read("a.md", "```\n<!--\n```\n# One\ntext -->\n");
        assertThat(headings(document)).containsExactly("1 One");
    }

    @Test
    void fields_are_found_in_every_form() {
        Document document = read(
                "a.md",
                "Date: today",
                "- Owner: Ada",
                "* **Colour:** red",
                "**Size**: big | **Age:** old",
                "**Shape: round**",
                "",
                "| Weight | 3 t |",
                "|---|---|",
                "| Price | none |",
                "",
                "## State: sold");
        assertThat(fields(document))
                .containsExactly(
                        "LABEL Date=today",
                        "LIST Owner=Ada",
                        "LIST Colour=red",
                        "LABEL Size=big",
                        "LABEL Age=old",
                        "LABEL Shape=round",
                        "TABLE Weight=3 t",
                        "TABLE Price=none",
                        "TABLE Weight=Price",
                        "TABLE 3 t=none",
                        "HEADING State=sold");
    }

    @Test
    void values_may_be_listed_below_their_name_or_go_on_in_the_next_line() {
        Document document = reader.read("a.md", "* Crew:\n    * Ada\n    * Bo\n* Port: Lisbon,\n  Portugal\n");
        assertThat(document.fields().get(0).items())
                .extracting(item -> item.of(document.text()))
                .containsExactly("Ada", "Bo");
        assertThat(document.fields().get(1).value().of(document.text())).isEqualTo("Lisbon,\n  Portugal");
    }

    @Test
    void a_link_a_time_and_a_sentence_are_no_fields() {
        Document document = reader.read("a.md", "See https://example.org\nAt 12:30 we left.\nIt rained. Then: sun.\n");
        assertThat(document.fields()).isEmpty();
    }

    @Test
    void front_matter_is_read_with_places_and_without_quotes() {
        String text =
                "---\ntitle: \"Boats: \ud83d\ude80 yes\"\ncrew: [Ada, 'Bo']\nports:\n  - Lisbon\nnote: |\n  two\n  lines\nnone:\n---\n# Boats\n";
        Document document = reader.read("a.md", text);
        assertThat(fields(document))
                .containsExactly(
                        "FRONT_MATTER title=Boats: \ud83d\ude80 yes",
                        "FRONT_MATTER crew=[Ada, 'Bo']",
                        "FRONT_MATTER ports=- Lisbon",
                        "FRONT_MATTER note=two\n  lines",
                        "FRONT_MATTER none=");
        assertThat(document.fields().get(1).items())
                .extracting(item -> item.of(text))
                .containsExactly("Ada", "Bo");
        assertThat(headings(document)).containsExactly("1 Boats");
    }

    @Test
    void front_matter_that_is_no_yaml_is_read_line_by_line() {
        Document document = reader.read("a.md", "---\ntag:Sea\nowner: @ada # she\nlist:\n- @bo\n---\ntext\n");
        assertThat(fields(document))
                .containsExactly("FRONT_MATTER tag=Sea", "FRONT_MATTER owner=@ada", "FRONT_MATTER list=@bo");
        assertThat(document.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.UNREADABLE_FRONT_MATTER);
    }

    @Test
    void front_matter_may_be_toml_and_follow_a_byte_order_mark() {
        Document document = reader.read("a.md", "\ufeff+++\r\ntitle = \"Boats\"\r\n+++\r\n# Boats\r\n");
        assertThat(fields(document)).containsExactly("FRONT_MATTER title=Boats");
        assertThat(headings(document)).containsExactly("1 Boats");
    }

    @Test
    void aliases_in_yaml_are_not_followed() {
        String bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n---\n";
        assertThat(reader.read("a.md", bomb).fields()).hasSize(3);
    }

    @Test
    void asciidoc_is_read_as_it_is_written() {
        Document document = read(
                "a.adoc",
                "= Boats",
                ":status: afloat",
                "",
                "== Hull",
                "----",
                "== no",
                "----",
                "// no",
                "////",
                "== no",
                "////",
                "[cols=2]",
                "|===",
                "|Colour |red",
                "",
                "|Age",
                "|===",
                "",
                "Owner:: Ada",
                "",
                "Keel",
                "~~~~",
                "** deep");
        assertThat(headings(document)).containsExactly("1 Boats", "2 Hull", "3 Keel");
        assertThat(fields(document)).containsExactly("ATTRIBUTE status=afloat", "TABLE Colour=red", "LABEL Owner=Ada");
    }

    @Test
    void cells_of_an_asciidoc_table_may_stand_below_each_other() {
        Document document = reader.read("a.adoc", "|===\n|Colour\n|red\n\n|Age\n|9\n|===\n");
        assertThat(fields(document)).containsExactly("TABLE Colour=red", "TABLE Age=9");
    }

    @Test
    void a_row_without_cells_is_no_row_and_a_table_of_such_rows_is_no_table() {
        String text = "|\n\n| R | A |\n|---|---|\n|\n| Ada | Bo |\n";
        assertThat(reader.read("a.md", text).tables(new Span(0, text.length())))
                .map(rows -> rows.stream()
                        .map(cells -> cells.stream().map(cell -> cell.of(text)).toList())
                        .toList())
                .containsExactly(List.of(List.of("R", "A"), List.of("Ada", "Bo")));
    }

    @Test
    void restructured_text_is_read_as_it_is_written() {
        Document document = read(
                "a.rst",
                "=====\nBoats\n=====\n:Status: afloat\n\nHull\n====\nIt is so::\n\n   Colour: no\n\n.. note::\n   Colour: no\n\nKeel\n----\nSail\n====\n");
        assertThat(headings(document)).containsExactly("1 Boats", "2 Hull", "3 Keel", "2 Sail");
        assertThat(fields(document)).containsExactly("ATTRIBUTE Status=afloat");
    }

    @Test
    void a_file_of_yaml_is_nothing_but_fields() {
        Document document = reader.read("a.yaml", "title: Boats\ncrew:\n  - Ada\n");
        assertThat(fields(document)).containsExactly("FRONT_MATTER title=Boats", "FRONT_MATTER crew=- Ada");
        assertThat(document.sections()).isEmpty();
    }

    @Test
    void words_are_read_without_marks() {
        assertThat(
                        plain(
                                "**Bold** _and_ `<T>` ~~not~~ [label](http://x.org/a_(b)) ![pic](p.png) a_b \\*c\\* &amp; &#x31; <b>d</b>"))
                .isEqualTo("Bold and <T> label pic a_b *c* & 1 d");
        assertThat(plain("Ada <ada@example.org> <!-- hidden --> [x] note[^1]"))
                .isEqualTo("Ada ada@example.org [x] note");
    }

    @Test
    void statements_keep_every_character_in_its_place() {
        String text = "~~Old~~ New [a](replaced.md) <!-- old --> x";
        String statement = reader.read("a.md", text).statement(new Span(0, text.length()));
        assertThat(statement)
                .hasSameSizeAs(text)
                .doesNotContain("Old", "replaced", "old")
                .contains("New [a");
    }

    private Document read(String name, String... lines) {
        return reader.read(name, String.join("\n", lines) + "\n");
    }

    private String plain(String text) {
        return reader.read("a.md", text).plain(new Span(0, text.length()));
    }

    private static List<String> headings(Document document) {
        return document.sections().stream()
                .map(section -> section.level() + " " + document.plain(section.heading()))
                .toList();
    }

    private static List<String> fields(Document document) {
        return document.fields().stream()
                .map(field -> name(field.origin()) + " " + document.plain(field.name()) + "="
                        + field.value().of(document.text()))
                .toList();
    }

    private static String name(Origin origin) {
        return origin.name();
    }
}
