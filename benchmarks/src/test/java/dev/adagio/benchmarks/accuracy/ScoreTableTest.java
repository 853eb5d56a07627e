package dev.adagio.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.model.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    private static final Map<String, Object> PREDICTED = Map.ofEntries(
            Map.entry("naked_ping", false),
            Map.entry("ask", "explicit"),
            Map.entry("context", 2),
            Map.entry("objective", true),
            Map.entry("owner", "single"),
            Map.entry("deadline", "none"),
            Map.entry("urgency", "none"),
            Map.entry("blocker", false),
            Map.entry("decision", false),
            Map.entry("multi_topic", false),
            Map.entry("questions", 1),
            Map.entry("meeting_request", false),
            Map.entry("mode", "async"));

    @Test
    void a_class_label_is_scored_by_the_mean_of_the_values_in_gold() {
        // gold: explicit explicit none; found: explicit none none
        ScoreTable table = table(
                List.of("{\"ask\":\"explicit\"}", "{\"ask\":\"explicit\"}", "{\"ask\":\"none\"}"),
                List.of(Map.of(), Map.of("ask", "none"), Map.of("ask", "none")));

        assertThat(value(table, "ask")).isCloseTo((2.0 / 3 + 2.0 / 3) / 2, within(1e-12));
        assertThat(value(table, "ask=explicit")).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void an_item_without_a_value_is_left_out() {
        ScoreTable table = table(
                List.of("{\"questions\":1}", "{\"questions\":null}", "{\"questions\":0}"),
                List.of(Map.of(), Map.of(), Map.of("questions", 2)));

        assertThat(value(table, "questions")).isEqualTo(0.5);
        assertThat(value(table, "questions>0")).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void a_label_of_yes_and_no_is_scored_by_its_yes() {
        ScoreTable table = table(
                List.of("{\"objective\":true}", "{\"objective\":false}", "{\"objective\":true}"),
                List.of(Map.of(), Map.of(), Map.of("objective", false)));

        assertThat(value(table, "objective")).isEqualTo(0.5);
    }

    @Test
    void a_prediction_is_written_in_the_form_of_a_review() throws JsonProcessingException {
        assertThat(new Prediction("m1", PREDICTED, 0.5).json())
                .isEqualTo("{\"id\":\"m1\",\"signals\":{\"nakedPing\":false,\"ask\":\"explicit\",\"context\":2,"
                        + "\"objective\":true,\"owner\":\"single\",\"deadline\":\"none\",\"urgency\":\"none\","
                        + "\"blocker\":false,\"decision\":false,\"topics\":1,\"questions\":1,"
                        + "\"meetingRequest\":false},\"readiness\":0.5,\"advice\":{\"mode\":\"async\"}}");
    }

    private static double value(ScoreTable table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static ScoreTable table(List<String> gold, List<Map<String, Object>> changes) {
        List<GoldItem> items = gold.stream().map(ScoreTableTest::item).toList();
        List<Prediction> predictions = changes.stream()
                .map(change -> {
                    Map<String, Object> labels = new HashMap<>(PREDICTED);
                    labels.putAll(change);
                    return new Prediction("m", labels, 0.5);
                })
                .toList();
        return new ScoreTable(items, predictions);
    }

    private static GoldItem item(String gold) {
        try {
            return new GoldItem(Message.of("text"), new ObjectMapper().readTree(gold));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
