package dev.adagio.decision.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Property
    void any_words_may_be_looked_for_in_any_text(@ForAll String text, @ForAll String query) {
        List<Hit> hits = SearchIndex.of(List.of(record("a.md", text))).search(query, 3);
        assertThat(hits).allMatch(hit -> hit.span().end() <= text.length());
    }
}
