package dev.adagio.decision.log;

import static dev.adagio.decision.log.Records.nygard;
import static dev.adagio.decision.log.Records.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where links lead that records make to each other and to the world. */
class LinkTargetsTest {

    private static final Target MISSING = new Target.Missing();
    private static final Target OUTSIDE = new Target.Outside();

    private final DecisionRecord sail = nygard(4, "sail", "2022-05-06", "Accepted");
    private final DecisionRecord folder = read("docs/adr/0006-dive/README.md", "# 6. Dive\n\n## Status\n\nAccepted\n");
    private final DecisionRecord elsewhere = read("lake/adr/0009-fish.md", "# 9. Fish\n\n## Status\n\nAccepted\n");

    private Target target(String link) {
        DecisionRecord row = nygard(3, "row", "2021-03-04", "Superseded by " + link);
        DecisionLog log = DecisionLog.of(
                List.of(row, sail, folder, elsewhere), Set.of("docs/adr/notes.md", "docs/map.png")::contains);
        assertThat(row.links()).as(link).hasSize(1);
        return log.target(row, row.links().get(0));
    }

    @Test
    void a_file_is_found_by_its_path_with_or_without_what_stands_behind_it() {
        for (String file : List.of("0004-sail.md", "./0004-sail.md#decision", "../adr/0004-sail.md?raw=1")) {
            assertThat(target("[4. Sail](" + file + ")")).isEqualTo(new Target.Found(sail, true));
        }
    }

    @Test
    void a_folder_stands_for_the_record_in_it() {
        assertThat(target("[6. Dive](0006-dive/)")).isEqualTo(new Target.Found(folder, true));
    }

    @Test
    void a_file_that_lies_in_another_folder_is_found_by_its_name_and_the_link_is_not_exact() {
        assertThat(target("[9. Fish](../records/0009-fish.md)")).isEqualTo(new Target.Found(elsewhere, false));
        assertThat(target("[9. Fish](0009-fish.md)")).isEqualTo(new Target.Found(elsewhere, true));
        assertThat(target("[9. Fish](https://example.org/blob/main/lake/adr/0009-fish.md)"))
                .isEqualTo(new Target.Found(elsewhere, true));
    }

    @Test
    void a_file_that_is_there_and_no_record_is_outside() {
        assertThat(target("[notes](notes.md)")).isEqualTo(OUTSIDE);
        assertThat(target("[the page](https://example.org/sail.md)")).isEqualTo(OUTSIDE);
        assertThat(target("[the wiki](/wiki/sail.md)")).isEqualTo(OUTSIDE);
    }

    @Test
    void a_document_that_is_not_there_is_missing_and_anything_else_outside() {
        assertThat(target("[notes](letters.md)")).isEqualTo(MISSING);
        assertThat(target("[chart](chart.png)")).isEqualTo(OUTSIDE);
    }

    @Test
    void a_number_alone_leads_to_the_record_of_the_same_folder_only() {
        assertThat(target("ADR-4")).isEqualTo(new Target.Found(sail, true));
        assertThat(target("ADR-9")).isEqualTo(MISSING);
        assertThat(target("RFC-4")).isEqualTo(OUTSIDE);
    }

    @Test
    void a_record_that_names_its_own_number_means_itself() {
        DecisionRecord own = nygard(3, "row", "2021-03-04", "Superseded by ADR-3");
        assertThat(DecisionLog.of(List.of(own)).target(own, own.links().get(0))).isEqualTo(new Target.Found(own, true));
    }

    @Test
    void of_several_with_one_number_any_may_be_meant() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", "Superseded by ADR-4");
        DecisionRecord swim = nygard(4, "swim", "2022-05-06", "Accepted");
        DecisionLog log = DecisionLog.of(List.of(row, sail, swim));
        assertThat(log.target(row, row.links().get(0))).isEqualTo(new Target.Ambiguous(List.of(sail, swim)));
    }

    @Test
    void numbers_with_the_letters_of_the_log_itself_are_its_own() {
        DecisionRecord row = read("kep/KEP-3-row.md", "# KEP-3: Row\n\n## Status\n\nSuperseded by KEP-4\n");
        DecisionRecord over = read("kep/KEP-4-sail.md", "# KEP-4: Sail\n\n## Status\n\nAccepted\n");
        assertThat(DecisionLog.of(List.of(row, over)).target(row, row.links().get(0)))
                .isEqualTo(new Target.Found(over, true));
    }
}
