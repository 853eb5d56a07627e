package dev.adagio.decision.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Row to the island!        | row-to-the-island",
                "\"We don't\", he said     | we-dont-he-said",
                "漕ぐ ことに した           | 漕ぐ-ことに-した",
                "?!                        | decision",
            })
    void a_name_has_the_letters_and_digits_of_the_title(String title, String slug) {
        assertThat(FileNames.slug(title)).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String word = "a".repeat(29);
        assertThat(FileNames.slug(word + " " + word + "a")).isEqualTo(word + "-" + word + "a");
        assertThat(FileNames.slug(word + " " + word + "aa")).isEqualTo(word);
        assertThat(FileNames.slug("b".repeat(70))).isEqualTo("b".repeat(60));
    }

    @Test
    void the_first_name_of_a_folder_has_four_digits_and_later_ones_are_like_the_last() {
        assertThat(FileNames.of(List.of(), 7, "Row")).isEqualTo("0007-row.md");
        assertThat(FileNames.of(List.of(Records.read("adr/ADR-9_row.md", "# Row\n")), 10, "Sail"))
                .isEqualTo("ADR-10_sail.md");
        assertThat(FileNames.of(List.of(Records.read("adr/099 row.md", "# Row\n")), 100, "Sail"))
                .isEqualTo("100 sail.md");
    }
}
