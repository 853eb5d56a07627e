package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ada, Bo and Cy | Ada;Bo;Cy",
                "@ada @bo | @ada;@bo",
                "[Ada Kessel](https://example.org), Bo Lind <bo@example.org> | Ada Kessel;Bo Lind",
                "Ada (lead), Bo ✔️ | Ada;Bo",
                "Find and Publish Team | Find and Publish Team",
                "Ada Kessel & Bo Lind | Ada Kessel;Bo Lind",
                "Data team: Ada; Sea team: Bo | Ada;Bo",
                "Ada, Ada | Ada",
                "Ada, Bo and Cy | Ada;Bo;Cy",
                "Ada Kessel, Bo Lind and Cy Moor | Ada Kessel;Bo Lind;Cy Moor",
                "Ada + Bo | Ada;Bo",
                "R&D | R&D",
                "Ada (Sea, North), Bo | Ada;Bo",
                "Ada (Sea and North) and Bo | Ada;Bo",
                "Ada Kessel (Sea) and Bo Lind | Ada Kessel;Bo Lind",
                "@ada @bo | @ada;@bo",
                "@ada and Bo Lind | @ada;Bo Lind",
                "Ada &amp; Bo; Cy | Ada;Bo;Cy",
                "Ada <ada@example.org>, Bo | Ada;Bo",
                "ADA, ada | ADA",
                "Ada 2021-03-04, Bo | Bo",
                "Ada&#x20; | Ada",
                "@sea/boat-builders | @sea/boat-builders"
            })
    void names_are_told_apart(String written, String names) {
        DecisionRecord record = Reads.record("# Boats", "* Deciders: " + written);
        assertThat(Reads.names(record.deciders())).containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"TBD", "N/A", "-", "[list everyone who decided] <!-- optional -->", "{names}"})
    void nobody_is_nobody(String written) {
        assertThat(Reads.record("# Boats", "* Deciders: " + written).deciders()).isEmpty();
    }

    @Test
    void authors_owners_and_reviewers_do_not_decide() {
        DecisionRecord record =
                Reads.record("# Boats", "* Author: Ada", "* Owner: Bo", "* Reviewers: Cy", "* Approver: Dee");
        assertThat(Reads.names(record.deciders())).containsExactly("Dee");
    }

    @Test
    void a_section_or_a_list_may_name_them() {
        assertThat(Reads.names(Reads.record("# Boats", "## Deciders", "* Ada", "* Bo", "## Context", "x")
                        .deciders()))
                .containsExactly("Ada", "Bo");
        assertThat(Reads.names(Reads.record("# Boats", "* Deciders:", "  * Ada", "  * Bo")
                        .deciders()))
                .containsExactly("Ada", "Bo");
    }
}
