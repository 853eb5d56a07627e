package dev.adagio.rules.language.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.conversation.Conclusion;
import dev.adagio.conversation.Course;
import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Outcome;
import dev.adagio.conversation.Promise;
import dev.adagio.conversation.Reception;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.Talk;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    private static final Adagio ADAGIO = Adagio.create();

    private static final String QUESTION = "Ana: Which port does the new printer listen on?";

    @Test
    void a_statement_right_after_a_question_answers_it() {
        Exchange exchange = first(Talk.room(QUESTION, "Bo: It listens on 9100."));

        assertThat(exchange.outcome()).isInstanceOf(Outcome.Answered.class);
        assertThat(exchange.outcome().by().quote()).isEqualTo("It listens on 9100.");
    }

    @Test
    void nothing_answers_what_nobody_speaks_to() {
        Exchange exchange = first(Talk.room(QUESTION));

        assertThat(exchange.outcome()).isEqualTo(new Outcome.Open(null, Reception.NONE));
        assertThat(exchange.confidence()).isGreaterThan(0.8);
    }

    @Test
    void thanks_are_no_answer() {
        assertThat(first(Talk.group(QUESTION, "Bo: Good question!")).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Open.class, open -> assertThat(open.reception()).isEqualTo(Reception.ACKNOWLEDGED));
    }

    @Test
    void whoever_wants_to_see_more_has_not_answered_yet() {
        for (String more : List.of(
                "Bo: Can you post the whole log?",
                "Bo: I can't read your mind, sorry. Show the error.",
                "Bo: Ok, thanks for the quick reply!")) {
            assertThat(first(Talk.group(QUESTION, more)).outcome())
                    .as(more)
                    .isInstanceOfSatisfying(
                            Outcome.Open.class,
                            open -> assertThat(open.reception()).isEqualTo(Reception.ACKNOWLEDGED));
        }
        assertThat(first(Talk.group(QUESTION, "Bo: Can you post the log?", "Ana: Here.", "Bo: It listens on 9100."))
                        .outcome()
                        .by()
                        .quote())
                .isEqualTo("It listens on 9100.");
    }

    @Test
    void whoever_asks_whether_this_page_helps_has_answered() {
        assertThat(first(Talk.group(QUESTION, "Bo: this https://example.org/ports ?"))
                        .outcome())
                .isInstanceOf(Outcome.Answered.class);
    }

    @Test
    void an_emoji_shows_that_it_was_seen() {
        assertThat(first(Talk.group(QUESTION, "Bo: \ud83d\udc40")).outcome().reception())
                .isEqualTo(Reception.SEEN);
    }

    @Test
    void a_reaction_shows_that_it_was_seen() {
        Conversation asked = Talk.group(QUESTION).conversation();
        Message seen = asked.messages().get(0).toBuilder()
                .reactedBy(List.of(Participant.named("Bo")))
                .build();
        Conversation reacted = new Conversation("c", "", asked.channel(), List.of(seen));

        assertThat(signals(reacted).all(Exchange.class).get(0).outcome().reception())
                .isEqualTo(Reception.SEEN);
    }

    @Test
    void whoever_cannot_declines() {
        assertThat(first(Talk.group(QUESTION, "Bo: Sorry, I have no idea.")).outcome())
                .isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void who_else_knows_is_told() {
        assertThat(first(Talk.group(QUESTION, "Bo: Ask @Cy, he set it up.")).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Delegated.class, to -> assertThat(to.to()).isEqualTo("@Cy"));
    }

    @Test
    void an_answer_may_be_put_off() {
        assertThat(first(Talk.group(QUESTION, "Bo: I'll get back to you by Thursday 16:00 UTC."))
                        .outcome())
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void a_later_answer_counts_more_than_a_promise_of_one() {
        assertThat(first(Talk.group(QUESTION, "Bo: Let me check.", "Bo: It listens on 9100."))
                        .outcome())
                .isInstanceOf(Outcome.Answered.class);
    }

    @Test
    void whoever_asked_may_settle_it() {
        assertThat(first(Talk.room(QUESTION, "Ana: never mind, found it")).outcome())
                .isInstanceOf(Outcome.Answered.class);
    }

    @Test
    void whoever_asked_may_see_it_right_away() {
        for (String seen : List.of("Never mind.", "Ah, found it on the label!")) {
            assertThat(first(Talk.room(QUESTION + " " + seen)).isOpen())
                    .as(seen)
                    .isFalse();
        }
        assertThat(first(Talk.room(QUESTION, "Ana: Ah, I see, it is on the label."))
                        .isOpen())
                .isFalse();
    }

    @Test
    void of_two_questions_in_a_row_the_answer_to_one_may_be_meant_for_both() {
        String quoted = "Bo: > Which port does the new printer listen on?\n\nIt is written below.";
        assertThat(signals(Talk.issue(QUESTION + " And who has the key?", quoted)
                                .conversation())
                        .all(Exchange.class))
                .allSatisfy(exchange -> assertThat(exchange.isOpen()).isFalse());
        assertThat(signals(Talk.issue(QUESTION + "\n\nAnd who has the key?", quoted)
                                .conversation())
                        .all(Exchange.class))
                .extracting(Exchange::isOpen)
                .containsExactly(false, true);
    }

    @Test
    void an_answer_to_somebody_else_is_none() {
        List<Exchange> exchanges = signals(Talk.room(
                                "Cy: How long does the oven take to cool down?",
                                QUESTION,
                                "Bo: @Cy two hours, with the hatch open.")
                        .conversation())
                .all(Exchange.class);

        assertThat(exchanges).extracting(Exchange::isOpen).containsExactly(false, true);
    }

    @Test
    void numbers_show_which_of_several_questions_an_answer_is_for() {
        List<Exchange> exchanges = signals(Talk.issue(
                                "Ana: 1. Who bakes?\n2. Who sweeps the yard?\n3. Who locks the gate?",
                                "Bo: 1. I do.\n3. Cy.")
                        .conversation())
                .all(Exchange.class);

        assertThat(exchanges).extracting(Exchange::isOpen).containsExactly(false, true, false);
        assertThat(exchanges).extracting(Exchange::number).containsExactly(1, 2, 3);
    }

    @Test
    void the_one_who_is_called_is_who_it_is_put_to() {
        assertThat(first(Talk.room("Ana: @Bo which port does it listen on?").before("Bo"))
                        .addressees())
                .extracting(Participant::name)
                .containsExactly("Bo");
    }

    @Test
    void a_promise_is_kept_where_it_is_said_to_be_done() {
        Promise promise = signals(Talk.group("Bo: I'll fix the hinge.", "Ana: Thanks!", "Bo: Fixed.")
                        .conversation())
                .first(Promise.class)
                .orElseThrow();

        assertThat(promise.kept().quote()).isEqualTo("Fixed");
    }

    @Test
    void a_promise_that_is_not_mentioned_again_is_open() {
        assertThat(signals(Talk.group("Bo: I'll fix the hinge.", "Ana: Thanks!").conversation())
                        .first(Promise.class)
                        .orElseThrow()
                        .kept())
                .isNull();
    }

    @Test
    void a_yes_to_a_proposal_is_a_conclusion_until_it_is_taken_back() {
        Conclusion conclusion = signals(Talk.group(
                                "Ana: I propose we use the second server.",
                                "Bo: Agreed.",
                                "Ana: Scratch that, it is full.")
                        .conversation())
                .first(Conclusion.class)
                .orElseThrow();

        assertThat(conclusion.proposed().quote()).isEqualTo("I propose");
        assertThat(conclusion.reversed().quote()).isEqualTo("Scratch that");
    }

    @Test
    void rounds_are_counted_anew_after_a_proposal() {
        Course course = signals(Talk.group("Ana: Why?", "Bo: Why not?", "Ana: Let's try it.", "Bo: Why?", "Ana: Hm.")
                        .conversation())
                .first(Course.class)
                .orElseThrow();

        assertThat(course.turns()).hasSize(5);
        assertThat(course.rounds()).isEqualTo(1);
    }

    @Test
    void spanish_is_understood_as_well() {
        Conversation asked = Talk.group(
                        "Ana: \u00bfEn qu\u00e9 puerto escucha la impresora nueva?", "Bo: Ni idea, lo siento.")
                .conversation();
        List<Message> spanish = asked.messages().stream()
                .map(message ->
                        message.toBuilder().locale(Locale.forLanguageTag("es")).build())
                .toList();

        assertThat(signals(new Conversation("c", "", asked.channel(), spanish))
                        .all(Exchange.class)
                        .get(0)
                        .outcome())
                .isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void a_message_alone_has_no_exchanges() {
        assertThat(ADAGIO.review(Message.of("Which port?")).signals().all(Exchange.class))
                .isEmpty();
    }

    private static Exchange first(Talk talk) {
        return signals(talk.conversation()).all(Exchange.class).get(0);
    }

    private static Signals signals(Conversation conversation) {
        return ADAGIO.review(conversation).signals();
    }
}
