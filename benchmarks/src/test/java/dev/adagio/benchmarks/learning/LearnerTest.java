package dev.adagio.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.model.Message;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> THINGS = List.of("the lamp", "a door", "our shelf", "the old pump", "a bench");

    @Test
    void the_same_messages_teach_the_same_models() {
        assertThat(CrossValidation.of(items(), learner()).models())
                .isEqualTo(CrossValidation.of(items(), learner()).models());
    }

    @Test
    void what_is_written_scores_as_what_was_learned() {
        List<Labelled> items = items();
        Samples samples = Samples.of(
                items.stream().flatMap(item -> item.sentences().stream()).toList(), 2);
        double[] targets = new double[samples.count()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = i % 2;
        }
        double[] importance = new double[targets.length];
        Arrays.fill(importance, 1);
        double[] weights = new Regression(5, 0.3, 0.1, 1).fit(samples, targets, importance, 3);
        ModelDraft draft = new ModelDraft(List.of("odd"), samples.names(), List.of(weights));
        LinearModels models = draft.models();
        Features first = items.get(0).sentences().get(0);

        double learned = weights[samples.names().size()];
        for (int i = 0; i < samples.indices()[0].length; i++) {
            learned += weights[samples.indices()[0][i]] * samples.values()[0][i];
        }
        assertThat(models.logits(first)[0]).isCloseTo(learned, within(0.2));
    }

    @Test
    void questions_are_told_from_statements_in_messages_that_were_not_learned_from() {
        List<Labelled> items = items();
        CrossValidation validation = CrossValidation.of(items, learner());

        for (int i = 0; i < items.size(); i++) {
            assertThat(validation.predictions().get(i).labels().get("questions"))
                    .isEqualTo(items.get(i).label("questions").asInt());
        }
    }

    @Test
    void messages_that_share_a_long_line_are_one_conversation() {
        String line = "The pump in the second cellar has stopped again this morning.";
        int[] conversations = Conversations.of(List.of(
                Message.of(line),
                Message.of("Something else altogether."),
                Message.builder("I'll go and see.").earlier(List.of(Message.of("> " + line))).build()));

        assertThat(conversations[0]).isEqualTo(conversations[2]).isNotEqualTo(conversations[1]);
    }

    private static Learner learner() {
        return new Learner(Reviewer.withoutModels().features());
    }

    private static List<Labelled> items() {
        Reviewer reviewer = Reviewer.withoutModels();
        List<Labelled> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean asks = i % 2 == 0;
            String thing = THINGS.get(i % THINGS.size());
            String text = asks
                    ? "We saw " + thing + " in room " + i + ". Could you mend " + thing + " today?"
                    : "We saw " + thing + " in room " + i + ". It works well.";
            items.add(reviewer.read(new GoldItem(Message.of(text), gold(asks)), i));
        }
        return items;
    }

    private static ObjectNode gold(boolean asks) {
        return JSON.createObjectNode()
                .put("mode", "async")
                .put("naked_ping", false)
                .put("ask", asks ? "explicit" : "none")
                .put("context", 2)
                .put("objective", asks)
                .put("owner", asks ? "single" : "na")
                .put("deadline", asks ? "explicit" : "none")
                .put("urgency", "none")
                .put("blocker", false)
                .put("decision", false)
                .put("multi_topic", false)
                .put("questions", asks ? 1 : 0)
                .put("meeting_request", false)
                .put("answerable", asks ? 5 : 4);
    }
}
