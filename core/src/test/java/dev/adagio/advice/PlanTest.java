package dev.adagio.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Plan.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan is Markdown that somebody sends and fills in. */
class PlanTest {

    @Test
    void parts_are_headings_and_what_to_do_is_a_list() {
        Plan plan = new Plan(
                Mode.ASYNC,
                "The boat's name",
                List.of(new Part("Poll", List.of("Open until: a date", "One vote each")), new Part("Then", List.of())));

        assertThat(plan.markdown()).isEqualTo("""
                # The boat's name

                ## Poll

                - Open until: a date
                - One vote each

                ## Then

                """);
    }

    @Test
    void what_people_called_a_meeting_is_neither_markup_nor_a_second_line() {
        Plan plan = new Plan(Mode.ASYNC, " \\ `a` *b* _c_ [d] <e> #f |g\nh\u0007i ", List.of());

        assertThat(plan.markdown()).isEqualTo("# \\\\ \\`a\\` \\*b\\* \\_c\\_ \\[d\\] \\<e\\> \\#f \\|g h i\n");
    }
}
