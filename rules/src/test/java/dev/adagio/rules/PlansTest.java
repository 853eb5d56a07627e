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
