package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Advice;
import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.Contribution;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.language.english.English;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a conversation has come to a point at which people should talk, or write down what came of it. */
class ConversationAdviceTest {

    @Test
    void people_who_keep_misunderstanding_each_other_talk() {
        Conversation stuck = conversation(
                "Ana: Which list do you mean?",
                "Bo: The old one, as always.",
                "Ana: There are two old ones. Which of them?",
                "Bo: That is not what I meant.",
                "Ana: Then what did you mean?",
                "Bo: Not the list itself, its order.",
                "Ana: I still don't get it. Whose order?");
        Advice advice = Discovered.ENGINE.advise(stuck);

        assertThat(advice.mode()).isEqualTo(Mode.SYNC);
        assertThat(factors(advice)).contains("stuck", "fruitless-rounds").doesNotContain("written");
        assertThat(Discovered.ENGINE.review(stuck).plan(Mode.SYNC).orElseThrow().markdown())
                .contains("## Questions to answer", "Whose order?", "- Ana, Bo", "## Back here afterwards");
    }

    @Test
    void a_long_conversation_that_moves_is_left_alone() {
        Advice advice = Discovered.ENGINE.advise(conversation(
                "Ana: Which list do you mean?",
                "Bo: The old one.",
                "Ana: Is it sorted?",
                "Bo: By name.",
                "Ana: Could it be by date?",
                "Bo: Yes, I'll sort it by Friday.",
                "Ana: Is the export next?"));

        assertThat(advice.mode()).isNotEqualTo(Mode.SYNC);
        assertThat(factors(advice)).doesNotContain("stuck");
    }

    @Test
    void a_chat_nobody_reads_up_is_written_down() {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            said.add(List.of("Ana", "Bo", "Cy").get(i % 3) + ": The crate is green.");
        }
        said.add("Bo: We decided to paint the crates blue. Who tells the harbour?");
        Conversation runaway = conversation(said.toArray(String[]::new));
        Advice advice = Discovered.ENGINE.advise(runaway);

        assertThat(advice.mode()).isEqualTo(Mode.ASYNC);
        assertThat(factors(advice)).contains("runaway", "settled");
        assertThat(Discovered.ENGINE
                        .review(runaway)
                        .plan(Mode.ASYNC)
                        .orElseThrow()
                        .markdown())
                .contains("## Agreed", "paint the crates blue", "## Still open", "Who tells the harbour?");
    }

    @Test
    void after_how_many_rounds_a_call_is_cheaper_is_disputed_and_up_to_the_host() {
        Conversation stuck = conversation(
                "Ana: Which one?",
                "Bo: That is not what I meant.",
                "Ana: Then which?",
                "Bo: The other.",
                "Ana: Which other?",
                "Bo: As I already said.",
                "Ana: Where?");
        assertThat(factors(engine(AdviceModel.DEFAULT).advise(stuck))).contains("fruitless-rounds");
        assertThat(factors(engine(AdviceModel.DEFAULT.choosing("rounds", "posthog"))
                        .advise(stuck)))
                .doesNotContain("fruitless-rounds");
    }

    @Test
    void an_empty_conversation_gets_an_answer_too() {
        assertThat(Discovered.ENGINE.advise(conversation()).mode()).isEqualTo(Mode.EITHER);
    }

    private static Engine engine(AdviceModel model) {
        EngineBuilder engine = Engine.builder().add(new English()).model(model);
        Discovered.ADVICE.forEach(engine::add);
        return engine.build();
    }

    private static Conversation conversation(String... said) {
        List<Message> messages = new ArrayList<>();
        for (String each : said) {
            int colon = each.indexOf(':');
            messages.add(Message.builder(each.substring(colon + 2))
                    .sender(Participant.named(each.substring(0, colon)))
                    .build());
        }
        return new Conversation("c", "The list", null, messages);
    }

    private static List<String> factors(Advice advice) {
        return advice.contributions().stream()
                .map(Contribution::factor)
                .map(FactorInfo::id)
                .toList();
    }
}
