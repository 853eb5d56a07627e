package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 7. Use boats | Use boats",
                "# 7 Use boats | Use boats",
                "# 0007 - Use boats | Use boats",
                "# 7: Use boats | Use boats",
                "# ADR-0007: Use boats | Use boats",
                "# ADR 7 Use boats | Use boats",
                "# ADR007: Use boats | Use boats",
                "# [ADR-007] Use boats | Use boats",
                "# ADR: Use boats | Use boats",
                "# Decision record: use boats | use boats",
                "# Open Harbour - ODH-ADR-0007 - Use boats | Use boats",
                "# Harbour ADR 007：船 | 船",
                "# L7: Use boats | Use boats",
                "# Use 3 boats | Use 3 boats",
                "# 3 boats and 40 oars | 3 boats and 40 oars",
                "# Use `boats` & **oars** | Use boats & oars",
                "# A/B boats | A/B boats",
                "# #7 Use boats | Use boats",
                "# [7] Use boats | Use boats",
                "# ADR-SEA-007: Use boats | Use boats",
                "# LADR-007 Use boats | Use boats",
                "# ADR 7.1: Use boats | Use boats",
                "# ADR-2021-03-04: Use boats | Use boats",
                "# 2021-03-04 Use boats | Use boats",
                "# ~~7. Use boats~~ | Use boats"
            })
    void a_title_is_read_without_its_number(String heading, String title) {
        String path = title.startsWith("3") ? "0090-x.md" : "0007-x.md";
        assertThat(Reads.named(path, heading).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "0012-use-boats.md, 12",
        "ADR-012-use-boats.md, 12",
        "adr12.md, 12",
        "ODH-ADR-Sea-0012-boats.md, 12",
        "A12-boats.md, 12",
        "keps/sig-sea/12-boats/README.md, 12",
        "12-boats/boats.md, 12",
        "pep-0012.rst, 12",
        "upgrade-to-java-17.md, -1",
        "20210304-boats.md, -1",
        "2021-03-04-boats.md, -1",
        "2021_03_04_boats.md, -1",
        "2021-03-boats.md, -1",
        "12021-03-04-boats/README.md, -1",
        "boats.md, -1"
    })
    void a_number_is_in_the_name_and_a_date_is_none(String path, int number) {
        assertThat(Reads.named(path, "# Boats").number().orElse(-1)).isEqualTo(number);
    }

    @Test
    void the_name_of_a_section_is_no_title() {
        assertThat(Reads.named("boats.md", "# Summary", "x", "# Motivation", "y")
                        .title())
                .isEqualTo("boats");
        assertThat(Reads.named("boats.md", "---", "title: Boats for all", "---", "## Context", "x")
                        .title())
                .isEqualTo("Boats for all");
        assertThat(Reads.named("0002-x.md", "# Validation", "## Context", "x").title())
                .isEqualTo("Validation");
    }

    @Test
    void a_number_in_the_title_helps_where_the_name_has_none() {
        assertThat(Reads.named("boats.md", "# ADR-9: Boats").number()).hasValue(9);
    }

    @Test
    void numbers_that_contradict_each_other_are_told_of() {
        DecisionRecord record = Reads.named("0008-boats.md", "# 7. Boats");
        assertThat(record.number()).hasValue(8);
        assertThat(record.diagnostics()).extracting(Diagnostic::kind).contains(Diagnostic.Kind.CONTRADICTORY_NUMBER);
    }

    @Test
    void a_title_may_stand_below_a_heading_that_only_counts() {
        assertThat(Reads.record("# ADR 7", "", "## Use boats", "", "## Status", "Accepted")
                        .title())
                .isEqualTo("Use boats");
        assertThat(Reads.record("# ADR-007", "", "## Title", "", "Use boats", "", "## Context", "x")
                        .title())
                .isEqualTo("Use boats");
        assertThat(Reads.record("# ADR 7", "", "## Context", "x").title()).isEqualTo("use boats");
    }

    @Test
    void a_minor_heading_gives_way_to_a_field() {
        assertThat(Reads.named("eip-7.md", "---", "title: Use boats", "---", "## Terms of the sea", "x")
                        .title())
                .isEqualTo("Use boats");
        assertThat(Reads.named("eip-7.md", "## Terms of the sea", "x").title()).isEqualTo("Terms of the sea");
    }
}
