package dev.adagio.decision.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.model.Assignment;
import dev.adagio.model.Participant;
import dev.adagio.model.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HolderCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-06-01");

    private static List<String> problems(String status, String head, Assignment... assignments) {
        String text = "# 1. Row to the island\n\nDate: 2031-01-01\n\n" + head + "\n\n## Status\n\n" + status
                + "\n\n## Decision\n\nWe row.\n";
        return DecisionLog.of(List.of(new DecisionReader().read("adr/0001-row.md", text)))
                .problems(TODAY, List.of(assignments))
                .stream()
                .map(each -> each.finding().seen())
                .toList();
    }

    private static Assignment held(String subject, String name, @Nullable String until) {
        return new Assignment(
                subject, Participant.named(name), Role.DECIDE, "", null, until == null ? null : LocalDate.parse(until));
    }

    @Test
    void a_proposal_whose_decider_is_gone_is_told() {
        assertThat(problems("Proposed", "Decider: Ada Kessel", held("boats", "Ada Kessel", "2031-05-31")))
                .containsExactly("Ada Kessel is to decide, and holds no role on 2031-06-01");
    }

    @Test
    void who_holds_a_role_still_or_is_in_no_list_is_left_alone() {
        assertThat(problems("Proposed", "Decider: Ada Kessel", held("boats", "Ada Kessel", null)))
                .isEmpty();
        assertThat(problems("Proposed", "Decider: Ada Kessel", held("boats", "Bo Lind", "2031-05-31")))
                .isEmpty();
        assertThat(problems("Proposed", "Decider: Ada Kessel")).isEmpty();
    }

    @Test
    void a_role_in_this_very_matter_counts_before_others() {
        assertThat(problems(
                        "Proposed", "Decider: @ada", held("1", "Ada", "2031-05-31"), held("other boats", "Ada", null)))
                .hasSize(1);
    }

    @Test
    void of_the_past_nothing_is_said_but_of_who_carries_it_out() {
        Assignment gone = held("boats", "Ada", "2031-05-31");
        assertThat(problems("Accepted", "Decider: Ada", gone)).isEmpty();
        assertThat(problems("Accepted", "Decider: Bo\n\nImplemented by: Ada", gone))
                .containsExactly("Ada is to execute, and holds no role on 2031-06-01");
    }
}
