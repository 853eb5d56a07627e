package dev.adagio.examples.report.html;

import static dev.adagio.examples.report.html.Stage.HARBOUR;
import static dev.adagio.examples.report.html.Stage.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void the_page_of_a_small_team_has_the_figures_and_texts_written_down_for_it() throws IOException {
        JsonNode data = Team.on(new Stage()).data();
        try (InputStream golden = HtmlReportTest.class.getResourceAsStream("team.golden.json")) {
            assertThat(pretty(data)).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void no_name_stands_anywhere_but_in_what_was_written() throws JsonProcessingException {
        ObjectNode data = (ObjectNode) Team.on(new Stage())
                .people(6, HARBOUR, MONDAY, "Branwen said asap, and Ottilie said asap.")
                .data();
        data.withArray("messages")
                .forEach(message -> ((ObjectNode) message).remove(List.of("text", "subject", "before", "found")));
        String rest = pretty(data).toLowerCase(Locale.ROOT);
        Team.NAMES.forEach(name -> assertThat(rest).doesNotContain(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void too_few_people_are_shown_what_they_wrote_and_no_figure_about_them() {
        JsonNode data = new Stage().people(4, HARBOUR, MONDAY, "Come asap.").data();
        assertThat(data.has("figures")).isFalse();
        assertThat(Stage.rows(data, "/messages")).hasSize(4);
        assertThat(data.at("/read/messages").asInt()).isEqualTo(4);
    }

    @Test
    void five_people_are_enough_for_figures() {
        JsonNode data = new Stage().people(5, HARBOUR, MONDAY, "Come asap.").data();
        assertThat(data.at("/figures/all/flagged").asInt()).isEqualTo(5);
        assertThat(data.at("/figures/rules/interruption~1urgent/wordings/0/words")
                        .asText())
                .isEqualTo("asap");
    }

    @Test
    void nothing_at_all_makes_a_page_too() {
        JsonNode data = new Stage().data();
        assertThat(data.has("figures")).isFalse();
        assertThat(data.has("messages")).isFalse();
    }

    @Test
    void a_huge_archive_makes_a_page_of_bounded_size_whose_figures_cover_all_of_it() {
        Stage stage = new Stage();
        String long_text = "The crane is stuck again, and nobody knows why. ".repeat(20);
        int messages = 20_000;
        for (int i = 0; i < messages; i++) {
            String text = i % 1000 == 0 ? "Is it ?? " : i % 2 == 0 ? "Come asap. " : "";
            stage.message("person-" + i % 50, HARBOUR, MONDAY.plusSeconds(60L * i), text + long_text);
        }
        String page = stage.page();
        JsonNode data = Stage.data(page);
        assertThat(page.length()).isLessThan(8_000_000);
        assertThat(data.at("/figures/all/messages").asInt()).isEqualTo(messages);
        assertThat(data.at("/figures/all/flagged").asInt()).isEqualTo(messages / 2);
        assertThat(data.withArray("messages").size()).isBetween(1_000, messages - 1);
        assertThat(Stage.rows(data, "/messages"))
                .as("the rare rule is shown wherever it found something")
                .filteredOn(message -> message.at("/found/0/rule").asText().equals(Script.PUZZLING.id()))
                .hasSize(20);
        assertThat(Stage.rows(data, "/messages"))
                .extracting(message -> message.get("number").asInt())
                .isSorted();
    }

    @Test
    void a_text_of_great_length_is_cut_and_says_so() {
        String text = "Come asap. " + "x".repeat(100_000) + " asap";
        JsonNode message =
                new Stage().message("Ada", HARBOUR, MONDAY, text).data().at("/messages/0");
        assertThat(message.get("text").asText().length() + message.get("cut").asInt())
                .isEqualTo(text.length());
        assertThat(message.at("/found/0/from").asInt()).isEqualTo(5);
        assertThat(message.at("/found/1/from").asInt()).isEqualTo(-1);
    }

    private static String pretty(JsonNode data) throws JsonProcessingException {
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(data);
    }
}
