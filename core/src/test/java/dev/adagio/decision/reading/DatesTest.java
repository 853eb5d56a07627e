package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Place;
import dev.adagio.decision.vocabulary.Dates;
import dev.adagio.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-04 | 2021-03-04",
                "2021/3/4 | 2021-03-04",
                "2021.03.04 | 2021-03-04",
                "2021-11- 05 | 2021-11-05",
                "12021-03-04 | 2021-03-04",
                "02021-03-04 | 2021-03-04",
                "20210304 | 2021-03-04",
                "04.03.2021 | 2021-03-04",
                "04/03/2021 | 2021-03-04",
                "11/23/2021 | 2021-11-23",
                "23/10/24 | 2024-10-23",
                "4 March 2021 | 2021-03-04",
                "March 4th, 2021 | 2021-03-04",
                "26th of April 2021 | 2021-04-26",
                "Sep 5th, 2023 | 2023-09-05",
                "11-April-2023 | 2023-04-11",
                "05-Jul-2021 | 2021-07-05",
                "4. März 2021 | 2021-03-04",
                "5 de mayo de 2021 | 2021-05-05",
                "2 de março de 2021 | 2021-03-02",
                "1er janvier 2021 | 2021-01-01",
                "5 мая 2021 | 2021-05-05",
                "2021年3月4日 | 2021-03-04",
                "2021-15-03 | 2021-03-15"
            })
    void a_date_is_read_as_people_write_it(String written, LocalDate date) {
        Dates.Found found = Dates.in(written, new Span(0, written.length()));
        assertThat(found).isNotNull();
        assertThat(found.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-30", "May 2023", "v1.2.3", "99/99/2021", "YYYY-MM-DD", "tomorrow"})
    void what_is_no_date_is_not_guessed(String written) {
        assertThat(Dates.in(written, new Span(0, written.length()))).isNull();
    }

    @Test
    void the_date_of_the_decision_comes_before_that_of_the_file() {
        DecisionRecord record =
                Reads.named("2020-01-02-boats.md", "# Boats", "Created: 2021-03-01", "Date: 2021-03-04");
        assertThat(record.date()).hasValue(LocalDate.of(2021, 3, 4));
        assertThat(record.dates())
                .extracting(claim -> claim.place())
                .containsExactly(Place.FIELD, Place.FIELD, Place.NAME);
        assertThat(record.number()).isEmpty();
    }

    @Test
    void a_folder_may_be_named_by_its_date() {
        DecisionRecord record = Reads.named("decisions/2021-04-15-boats/README.md", "# Boats", "## Decision", "Yes.");
        assertThat(record.date()).hasValue(LocalDate.of(2021, 4, 15));
        assertThat(record.number()).isEmpty();
        assertThat(record.id()).isEqualTo("2021-04-15-boats");
    }

    @Test
    void a_date_stands_alone_or_behind_the_status() {
        assertThat(Reads.record("# Boats", "", "7 December 2021", "", "## Context", "x")
                        .date())
                .hasValue(LocalDate.of(2021, 12, 7));
        assertThat(Reads.record("# Boats", "## Status", "Accepted on 20/11/2015.")
                        .date())
                .hasValue(LocalDate.of(2015, 11, 20));
    }

    @Test
    void when_it_was_changed_is_not_when_it_was_decided() {
        DecisionRecord record = Reads.record("# Boats", "* Last updated: 2021-03-04", "* Review: 2022-03-04");
        assertThat(record.date()).isEmpty();
        assertThat(record.updated().orElseThrow().value()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(record.review().orElseThrow().value()).isEqualTo(LocalDate.of(2022, 3, 4));
    }

    @Test
    void a_date_that_cannot_be_read_is_told_of() {
        DecisionRecord record = Reads.record("# Boats", "Date: some day in May");
        assertThat(record.diagnostics()).extracting(Diagnostic::kind).contains(Diagnostic.Kind.UNREADABLE_DATE);
        assertThat(Reads.record("# Boats", "Date: [YYYY-MM-DD]").diagnostics()).isEmpty();
    }

    @Test
    void dates_within_the_context_are_not_the_record_s() {
        assertThat(Reads.record("# Boats", "## Context", "Date: 2021-03-04").date())
                .isEmpty();
    }
}
