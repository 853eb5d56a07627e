package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Mode;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlansTest {

    @Test
    void a_status_round_becomes_an_update_in_writing() {
        assertThat(plan("Monday round", "", Mode.ASYNC)).isEqualTo("""
                # Monday round

                ## Each writes, by a fixed day and hour

                - Done
                - Next
                - Blocked: by what, since when, needed from whom

                ## All read

                - Questions go below the update they are about
                - What stays open after a day gets a call
                """);
    }

    @Test
    void a_demonstration_becomes_a_recording_with_time_for_questions() {
        assertThat(plan("Demo: checkout", "", Mode.ASYNC)).contains("## Recording", "Questions", "two working days");
    }

    @Test
    void what_is_contested_becomes_a_proposal_with_decider_date_and_silence_rule() {
        assertThat(plan("Which store?", "We need to agree on one.", Mode.ASYNC))
                .contains(
                        "## Problem", "## Options", "## Recommendation", "Decider", "Comments until", "Silence means");
    }

    @Test
    void a_matter_of_taste_becomes_a_poll() {
        assertThat(plan("Which logo do you prefer?", "", Mode.ASYNC)).contains("## Poll", "Open until: a date");
    }

    @Test
    void what_can_be_undone_is_done_unless_somebody_objects_within_days() {
        assertThat(plan("Decide on the fonts", "Either is easily changed back later.", Mode.ASYNC))
                .contains("How it is undone", "two or three days ahead", "recorded at: a link")
                .doesNotContain("## Options");
    }

    @Test
    void questions_that_come_again_get_a_page_and_a_fixed_hour() {
        assertThat(plan("Office hours", "Bring any question.", Mode.ASYNC))
                .contains("Answered within a working day", "A fixed hour a week");
    }

    @Test
    void what_could_be_either_has_a_date_from_which_on_it_is_a_call() {
        assertThat(plan("Ideas for the anniversary", "", Mode.ASYNC)).contains("## If it is still open", "On: a date");
        assertThat(plan("Monday round", "", Mode.ASYNC)).doesNotContain("If it is still open");
    }

    @Test
    void a_meeting_has_questions_people_something_to_read_and_a_place_for_what_came_of_it() {
        String plan = plan("Retro", "What held us up in March? Who orders the cable?", Mode.SYNC);
        assertThat(plan)
                .contains(
                        "- What held us up in March?",
                        "- Who orders the cable?",
                        "- Ana, Bo",
                        "## To read before",
                        "Where it stands: a link");
    }

    @Test
    void a_title_is_no_markup() {
        assertThat(plan("*Big* <b>\n# talk", "", Mode.ASYNC)).startsWith("# \\*Big\\* \\<b\\> \\# talk\n");
    }

    private static String plan(String title, String text, Mode way) {
        Meeting meeting = new Meeting(
                "m",
                title,
                text,
                null,
                Duration.ofMinutes(30),
                null,
                List.of(Participant.named("Ana"), Participant.named("Bo")),
                List.of(),
                "",
                false);
        return Discovered.ENGINE.review(meeting).plan(way).orElseThrow().markdown();
    }
}
