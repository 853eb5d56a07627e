package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionReader;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordTemplateTest {

    private static final LocalDate DAY = LocalDate.parse("2031-08-09");
    private static final NewRecord SAIL = new NewRecord(
            7,
            "Sail: to the #1 island",
            Status.ACCEPTED,
            DAY,
            List.of("Ada Kessel", "Bo, the cook"),
            List.of(),
            List.of("All"));

    private static DecisionRecord read(RecordTemplate template, NewRecord record) {
        String path = "docs/adr/0007-sail.md";
        return new DecisionReader().read(path, template.fill(path, record));
    }

    @Provide
    Arbitrary<RecordTemplate> ours() {
        return Arbitraries.of(RecordTemplate.madr(), RecordTemplate.nygard(), RecordTemplate.yStatement());
    }

    @Property
    void what_is_filled_in_is_read_back(
            @ForAll("ours") RecordTemplate template,
            @ForAll("titles") String title,
            @ForAll("statuses") Status status) {
        DecisionRecord read = read(template, NewRecord.of(7, title, status, DAY));
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.status()).isEqualTo(status);
        assertThat(read.date()).contains(DAY);
        assertThat(read.number()).hasValue(7);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("Sail", "row", "Boot", "\u00dcberfahrt", "calm", "sea", "Rope")
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Status> statuses() {
        return Arbitraries.of(Status.DRAFT, Status.PROPOSED, Status.ACCEPTED, Status.REJECTED);
    }

    @Test
    void people_are_named_where_there_are_some_and_their_lines_go_where_there_are_none() {
        DecisionRecord read = read(RecordTemplate.madr(), SAIL);
        assertThat(read.title()).isEqualTo("Sail: to the #1 island");
        assertThat(read.deciders()).extracting(Claim::value).startsWith("Ada Kessel");
        assertThat(read.informed()).extracting(Claim::value).containsExactly("All");
        assertThat(read.text())
                .doesNotContain("consulted")
                .contains("decision-makers: [Ada Kessel, \"Bo, the cook\"]\n");
        assertThat(read(RecordTemplate.nygard(), SAIL).text()).startsWith("""
                # 7. Sail: to the #1 island

                Date: 2031-08-09

                Deciders: Ada Kessel, Bo, the cook

                Informed: All

                ## Status

                Accepted
                """);
    }

    @Test
    void what_is_left_to_fill_in_counts_as_not_said() {
        DecisionRecord read = read(RecordTemplate.madr(), SAIL);
        assertThat(read.has(SectionKind.CONTEXT)).isFalse();
        assertThat(read.has(SectionKind.CONSEQUENCES)).isFalse();
        assertThat(read.sections(SectionKind.CONTEXT)).hasSize(1);
    }

    @Test
    void a_form_of_a_teams_own_is_filled_in() {
        RecordTemplate own =
                RecordTemplate.of("# {title}\n\n* State: {status}\n* By: {deciders}\n\n## Outcome of the day\n\n...\n");
        DecisionRecord read = read(own, SAIL);
        assertThat(read.title()).isEqualTo("Sail: to the #1 island");
        assertThat(read.status()).isEqualTo(Status.ACCEPTED);
        assertThat(read.date()).contains(DAY);
        assertThat(read.text()).contains("## Outcome of the day");
    }

    @Test
    void a_form_with_words_for_places_is_filled_in() {
        RecordTemplate own = RecordTemplate.of("# NUMBER. TITLE\n\nDate: DATE\n\n## Status\n\nSTATUS\n\n## Context\n");
        assertThat(own.fill("0007-sail.md", SAIL))
                .isEqualTo("# 7. Sail: to the #1 island\n\nDate: 2031-08-09\n\n## Status\n\nAccepted\n\n## Context\n");
    }

    @Test
    void what_is_no_line_of_words_is_refused() {
        assertThatThrownBy(() -> NewRecord.of(1, "a\nb", Status.DRAFT, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NewRecord.of(1, " ", Status.DRAFT, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NewRecord.of(1, "a", Status.UNKNOWN, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
