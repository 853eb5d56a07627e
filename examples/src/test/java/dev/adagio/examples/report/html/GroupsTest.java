package dev.adagio.examples.report.html;

import static dev.adagio.examples.report.html.Stage.HARBOUR;
import static dev.adagio.examples.report.html.Stage.KITCHEN;
import static dev.adagio.examples.report.html.Stage.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures are about groups in which nobody stands alone. */
class GroupsTest {

    private final Stage stage = new Stage();

    @Test
    void a_place_where_five_wrote_has_a_row_of_its_own() {
        stage.people(5, HARBOUR, MONDAY, "Hello.").people(5, KITCHEN, MONDAY, "Hello.");
        assertThat(places()).containsExactly("harbour 5", "kitchen 5");
    }

    @Test
    void places_where_fewer_wrote_are_one_row() {
        stage.people(9, HARBOUR, MONDAY, "Hello.")
                .people(4, KITCHEN, MONDAY, "Hello.")
                .message("another", Channel.named("cellar", Channel.Kind.ROOM), MONDAY, "Hello.");
        assertThat(places()).containsExactly("harbour 9", "Small groups 5");
    }

    @Test
    void few_people_who_write_much_are_few_all_the_same() {
        stage.people(9, HARBOUR, MONDAY, "Hello.")
                .people(9, Channel.named("market", Channel.Kind.ROOM), MONDAY, "Hello.");
        for (int i = 0; i < 5; i++) {
            stage.people(2, KITCHEN, MONDAY, "Hello.");
        }
        assertThat(places())
                .as("the smallest large place joins, so that nothing can be subtracted")
                .containsExactly("harbour 9", "Small groups 19");
    }

    @Test
    void what_two_say_to_each_other_is_never_a_row() {
        stage.people(9, HARBOUR, MONDAY, "Hello.").people(9, Team.direct("Ottilie", "Branwen"), MONDAY, "Hello.");
        assertThat(places()).containsExactly("harbour 9", "Small groups 9");
    }

    @Test
    void a_mailbox_called_after_its_owner_is_no_row() {
        stage.people(9, HARBOUR, MONDAY, "Hello.")
                .people(9, Channel.named("person-3", Channel.Kind.MAIL), MONDAY, "Hello.")
                .people(9, Channel.named("ada@example.org", Channel.Kind.MAIL), MONDAY, "Hello.");
        assertThat(places()).containsExactly("harbour 9", "Small groups 18");
    }

    @Test
    void where_nobody_is_known_nobody_can_be_told() {
        for (int i = 0; i < 5; i++) {
            stage.message(Message.of("Hello."));
        }
        assertThat(places()).containsExactly("Chat 5");
    }

    @Test
    void weeks_in_which_too_few_wrote_join_the_next() {
        stage.people(5, HARBOUR, MONDAY, "Hello.")
                .people(2, HARBOUR, weeks(2), "Hello.")
                .people(5, HARBOUR, weeks(3), "Hello.")
                .people(5, HARBOUR, weeks(9), "Hello.");
        assertThat(periods())
                .containsExactly("2026-03-02 2026-03-09 5", "2026-03-16 2026-03-30 7", "2026-05-04 2026-05-11 5");
    }

    @Test
    void the_last_week_joins_the_one_before_where_too_few_wrote_in_it() {
        stage.people(5, HARBOUR, MONDAY, "Hello.")
                .people(5, HARBOUR, weeks(3), "Hello.")
                .people(1, HARBOUR, weeks(4), "Hello.");
        assertThat(periods()).containsExactly("2026-03-02 2026-03-09 5", "2026-03-23 2026-04-06 6");
    }

    @Test
    void a_week_of_unknown_writers_does_not_hide_a_known_one() {
        for (int i = 0; i < 5; i++) {
            stage.message(Message.builder("Hello.").sentAt(MONDAY).build());
        }
        stage.people(5, HARBOUR, weeks(4), "Hello.").people(1, HARBOUR, weeks(5), "Hello.");
        assertThat(periods()).containsExactly("2026-03-02 2026-03-09 5", "2026-03-30 2026-04-13 6");
    }

    @Test
    void messages_without_a_date_that_can_be_true_are_counted_apart() {
        stage.people(5, HARBOUR, MONDAY, "Hello.")
                .people(1, HARBOUR, Instant.MAX, "Hello.")
                .people(2, HARBOUR, Instant.EPOCH, "Hello.");
        assertThat(stage.data().at("/figures/undated/messages").asInt()).isEqualTo(3);
    }

    @Test
    void a_wording_is_shown_once_five_have_used_it() {
        stage.people(5, HARBOUR, MONDAY, "Come ASAP.").people(4, HARBOUR, MONDAY, "Where ??");
        JsonNode rules = stage.data().at("/figures/rules");
        assertThat(rules.at("/interruption~1urgent/wordings/0/words").asText()).isEqualTo("asap");
        assertThat(rules.at("/interruption~1urgent/example/mended").asText()).isEqualTo("");
        assertThat(rules.at("/clarity~1puzzling/wordings").isMissingNode()).isTrue();
        assertThat(rules.at("/clarity~1puzzling/common").asBoolean()).isFalse();
        assertThat(rules.at("/clarity~1puzzling/example").isMissingNode()).isTrue();
    }

    private static Instant weeks(int count) {
        return MONDAY.plus(Duration.ofDays(7L * count));
    }

    private List<String> places() {
        return Stage.rows(stage.data(), "/figures/places").stream()
                .map(row -> row.get("name").asText() + " " + row.at("/counts/messages"))
                .toList();
    }

    private List<String> periods() {
        return Stage.rows(stage.data(), "/figures/periods").stream()
                .map(row ->
                        row.get("from").asText() + " " + row.get("until").asText() + " " + row.at("/counts/messages"))
                .toList();
    }
}
