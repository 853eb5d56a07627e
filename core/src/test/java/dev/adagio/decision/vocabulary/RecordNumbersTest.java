package dev.adagio.decision.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adr/0012-boats.md | 0012-boats | 12",
                "adr\\0012-boats.md | 0012-boats | 12",
                "0012-boats/README.md | 0012-boats | 12",
                "0012-boats/boats.md | 0012-boats | 12",
                "boats/boats.md | boats | -1",
                "README.md | README | -1",
                "adr/0012-boats.markdown | 0012-boats | 12",
                "adr/0012-boats.something | 0012-boats.something | 12",
                "adr/.hidden | .hidden | -1",
                "ABC12.md | ABC12 | 12",
                "ABC-12.md | ABC-12 | 12",
                "abc12.md | abc12 | -1",
            })
    void a_file_tells_by_its_name_or_its_folder_which_record_it_is(String path, String stem, int number) {
        RecordNumbers numbers = new RecordNumbers(path);
        assertThat(numbers.stem()).isEqualTo(stem);
        assertThat(numbers.number().orElse(-1)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0012-boats | boats",
                "2021-03-04-boats | boats",
                "ADR-12_boats | boats",
                "boats-12 | boats-12",
                "boats | boats",
            })
    void a_name_begins_behind_its_number_or_date(String name, String rest) {
        assertThat(RecordNumbers.withoutNumber(name)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0008-x.md | 12 boats | boats",
                "0008-x.md | 4 boats | boats",
                "0008-x.md | 13 boats | 13 boats",
                "0008-x.md | 3 boats | 3 boats",
                "x.md | 12 boats | 12 boats",
                "x.md | 12. boats | boats",
                "0012-x.md | SEA-12: boats | boats",
                "0013-x.md | SEA-12: boats | SEA-12: boats",
                "x.md | Decision: boats | boats",
                "x.md | Weather: boats | Weather: boats",
                "x.md | Decision: | Decision:",
                "x.md | ADR 12 | ADR 12",
                "x.md | 2021-03-04: boats | boats",
                "x.md | 2021-03-04 | 2021-03-04",
            })
    void a_title_begins_behind_the_number_that_is_the_record_s(String path, String title, String rest) {
        assertThat(new RecordNumbers(path).withoutNumber(title, true)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"ADR-0012, 12", "'12.', 12", "docs/adr/0012-boats.md, 12", "boats, -1", "decision 7, 7"})
    void another_record_is_named_by_its_number(String words, int number) {
        assertThat(RecordNumbers.named(words)).isEqualTo(number < 0 ? Optional.empty() : Optional.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADR 12: boats", "Decision record: boats", "Architecture decision - boats"})
    void a_title_may_announce_a_record(String title) {
        assertThat(RecordNumbers.isAnnounced(title)).isTrue();
        assertThat(RecordNumbers.isNothingElse(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADR 12", "Decision record", "ADR-0012:"})
    void a_title_may_be_no_more_than_the_announcement(String title) {
        assertThat(RecordNumbers.isNothingElse(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boats", "Decision: boats", "The weather: boats", "Decision record:", "Boats 12"})
    void other_titles_announce_nothing(String title) {
        assertThat(RecordNumbers.isAnnounced(title)).isFalse();
    }
}
