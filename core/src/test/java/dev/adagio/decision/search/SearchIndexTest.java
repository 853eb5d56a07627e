package dev.adagio.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final List<Page> RECORDS = List.of(
            record("0001-row.md", "# Row to the island\n\nThe ferry is late.\n"),
            record("0002-sail.md", "# Sail\n\nWe sail to the island when the wind is fair. The island is far.\n"),
            record("0003-ferry.md", "# Ferry\r\n\r\nThe Fähre goes at noon, and the ferry is ours.\r\n"),
            record("0004-ja.md", "# \u5c0f\u8239\u3067\u6e21\u308b\n"));

    private static Page record(String path, String text) {
        return new Page(path, text);
    }

    private static List<String> found(String query) {
        return SearchIndex.of(RECORDS).search(query, 10).stream()
                .map(hit -> hit.record().path())
                .toList();
    }

    @Test
    void words_of_the_title_count_more() {
        assertThat(found("ferry")).containsExactly("0003-ferry.md", "0001-row.md");
    }

    @Test
    void where_all_words_stand_those_with_some_of_them_are_left_out() {
        assertThat(found("island wind")).containsExactly("0002-sail.md");
        assertThat(found("island submarine")).containsExactly("0001-row.md", "0002-sail.md");
    }

    @Test
    void case_and_accents_make_no_difference_and_the_last_word_may_be_a_beginning() {
        assertThat(found("FAHRE")).containsExactly("0003-ferry.md");
        assertThat(found("isl")).hasSize(2);
        assertThat(found("isl wind")).containsExactly("0002-sail.md");
    }

    @Test
    void characters_without_blanks_between_them_are_found() {
        assertThat(found("\u8239")).containsExactly("0004-ja.md");
    }

    @Test
    void a_hit_shows_the_line_that_fits_best() {
        Hit hit = SearchIndex.of(RECORDS).search("noon ferry", 1).get(0);
        assertThat(hit.snippet()).isEqualTo("The Fähre goes at noon, and the ferry is ours.");
    }

    @Test
    void the_title_is_the_first_heading_also_behind_data_about_the_record() {
        for (String heading : List.of("# ", "= ")) {
            List<Page> pages = List.of(
                    record("a.md", "---\nstatus: x\n---\n" + heading + "Row\n\nWith a kite, a rope.\n"),
                    record("b.md", "---\nstatus: x\n---\n" + heading + "Kite\n\nWith a row, a rope.\n"));
            assertThat(order(pages, "kite")).containsExactly("b.md", "a.md");
            assertThat(order(pages, "row")).containsExactly("a.md", "b.md");
        }
    }

    @Test
    void without_a_heading_the_first_line_is_the_title() {
        assertThat(order(List.of(record("a.md", "row\nkite a"), record("b.md", "kite\nrow a")), "kite"))
                .containsExactly("b.md", "a.md");
        assertThat(order(List.of(record("a.md", "row"), record("b.md", "kite")), "kite"))
                .containsExactly("b.md");
    }

    @Test
    void a_word_counts_the_more_the_fewer_records_have_it() {
        List<Page> pages = List.of(
                record("common.md", "x\n\nrope here now\n"),
                record("rare.md", "x\n\nkite here now\n"),
                record("other.md", "x\n\nrope there now\n"));
        assertThat(order(pages, "rope kite now")).containsExactly("rare.md", "common.md", "other.md");
    }

    @Test
    void a_word_counts_the_more_often_it_stands_there_and_the_less_the_longer_the_record_is() {
        assertThat(order(
                        List.of(
                                record("once.md", "x\n\nkite and rope and sail\n"),
                                record("twice.md", "x\n\nkite and kite and sail\n")),
                        "kite"))
                .containsExactly("twice.md", "once.md");
        assertThat(order(
                        List.of(
                                record("long.md", "x\n\nkite " + "and rope and sail ".repeat(20) + "\n"),
                                record("short.md", "x\n\nkite and rope\n")),
                        "kite"))
                .containsExactly("short.md", "long.md");
    }

    @Test
    void the_tenth_time_adds_less_than_the_second_did() {
        List<Page> pages = IntStream.rangeClosed(1, 11)
                .mapToObj(times -> record(times + ".md", "x\n\n" + "kite ".repeat(times) + "rope ".repeat(11 - times)))
                .toList();
        List<Double> scores = SearchIndex.of(pages).search("kite", 11).stream()
                .sorted(Comparator.comparingDouble(Hit::score))
                .map(Hit::score)
                .toList();
        assertThat(scores.get(10) - scores.get(9)).isPositive().isLessThan(scores.get(1) - scores.get(0));
    }

    @Test
    void of_equals_the_first_comes_first_and_no_more_come_than_are_wanted() {
        List<Page> pages = List.of(record("b.md", "kite"), record("a.md", "kite"), record("c.md", "kite"));
        assertThat(order(pages, "kite")).containsExactly("b.md", "a.md", "c.md");
        assertThat(SearchIndex.of(pages).search("kite", 2)).hasSize(2);
        assertThat(SearchIndex.of(pages).search("", 2)).isEmpty();
        assertThat(SearchIndex.of(List.of()).search("kite", 2)).isEmpty();
    }

    @Test
    void of_lines_that_fit_equally_the_first_is_shown_and_without_its_end() {
        assertThat(snippet("one\r\nkite a\r\nkite b\r\n", "kite")).isEqualTo("kite a");
        assertThat(snippet("kite a\nkite\trope\nkite b", "kite rope")).isEqualTo("kite\trope");
        assertThat(snippet("row\nkites", "kite")).isEqualTo("kites");
        assertThat(snippet("kite and\nrope rope rope and kite", "kite")).isEqualTo("kite and");
    }

    private static String snippet(String text, String query) {
        return SearchIndex.of(List.of(record("a.md", text)))
                .search(query, 1)
                .get(0)
                .snippet();
    }

    private static List<String> order(List<Page> pages, String query) {
        return SearchIndex.of(pages).search(query, 10).stream()
                .map(hit -> hit.record().path())
                .toList();
    }

    @Property
    void any_words_may_be_looked_for_in_any_text(@ForAll String text, @ForAll String query) {
        List<Hit> hits = SearchIndex.of(List.of(record("a.md", text))).search(query, 3);
        assertThat(hits).allMatch(hit -> hit.span().end() <= text.length());
    }
}
