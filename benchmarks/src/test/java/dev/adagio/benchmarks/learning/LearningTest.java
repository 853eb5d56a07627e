package dev.adagio.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.model.Message;
import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.SignalSummary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> THINGS = List.of("the lamp", "a door", "our shelf", "the old pump", "a bench");
    private static final Reviewer PLAIN = new Reviewer(LinearModels.NONE);
    private static final MessageFeatures FEATURES = PLAIN.features();
    private static final List<Output> OBJECTIVE = Output.SUMMARY.stream()
            .filter(output -> output.name().equals("objective"))
            .toList();

    @Test
    void messages_are_told_apart_that_were_not_learned_from() {
        List<Labelled> items = items();
        CrossValidation validation = new CrossValidation(items, FEATURES);
        List<SignalSummary> summaries = validation.summaries(OBJECTIVE);
        double[] readiness = validation.readiness(summaries);

        for (int i = 0; i < items.size(); i++) {
            boolean green = items.get(i).label("objective").asBoolean();
            assertThat(summaries.get(i).objective()).isEqualTo(green);
            assertThat(readiness[i] > 0.75).isEqualTo(green);
        }
    }

    @Test
    void the_same_messages_teach_the_same_and_a_review_says_what_was_learned() {
        List<Labelled> items = items();
        CrossValidation validation = new CrossValidation(items, FEATURES);
        List<SignalSummary> summaries = validation.summaries(OBJECTIVE);
        LinearModels models = validation.models(OBJECTIVE, summaries);
        LinearModels again = new CrossValidation(items, FEATURES).models(OBJECTIVE, summaries);
        assertThat(again.outputs()).isEqualTo(models.outputs());
        assertThat(models.outputs()).extracting(LinearModels.Output::name).containsExactly("objective", "ready");

        Reviewer learned = new Reviewer(models);
        assertThat(items)
                .allSatisfy(
                        item -> assertThat(learned.predict(item.item()).labels().get("objective"))
                                .isEqualTo(item.label("objective").asBoolean()));
    }

    @Test
    void messages_that_share_a_long_line_are_one_conversation() {
        String line = "The pump in the second cellar has stopped again this morning.";
        int[] conversations = Conversations.of(List.of(
                Message.of(line),
                Message.of("Something else altogether."),
                Message.builder("I'll go and see.")
                        .earlier(List.of(Message.of("> " + line)))
                        .build()));

        assertThat(conversations[0]).isEqualTo(conversations[2]).isNotEqualTo(conversations[1]);
    }

    /** Whether a thing is to be painted green is all that tells these apart. */
    private static List<Labelled> items() {
        List<Labelled> items = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean green = i % 2 == 0;
            String text = "We saw " + THINGS.get(i % THINGS.size()) + " in room " + i
                    + (green ? ". It is green like grass in May." : ". It is grey as stones are.");
            items.add(PLAIN.read(new GoldItem(Message.of(text), gold(green)), i));
        }
        return items;
    }

    private static ObjectNode gold(boolean green) {
        return JSON.createObjectNode().put("objective", green).put("answerable", green ? 5 : 3);
    }
}
