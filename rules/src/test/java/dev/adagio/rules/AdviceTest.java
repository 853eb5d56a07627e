package dev.adagio.rules;

import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.living;
import static dev.adagio.rules.Given.mailTo;
import static dev.adagio.rules.Given.said;
import static dev.adagio.rules.Given.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Contribution;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Remedy;
import dev.adagio.engine.Review;
import dev.adagio.model.Channel;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AdviceTest {

    @Test
    void a_written_message_is_read_in_its_own_time() {
        Advice advice = advise("Which port does the proxy listen on?");

        assertThat(advice.mode()).isEqualTo(Mode.ASYNC);
        assertThat(factors(advice)).containsExactly("written");
    }

    @Test
    void what_only_informs_is_read_in_its_own_time() {
        assertThat(factors(advise("FYI: the new badges are at the reception.", mailTo(3))))
                .contains("pure-conveyance");
    }

    @Test
    void an_incident_decides() {
        Advice advice = advise("Production is down, orders fail for all customers!", in(Channel.Kind.ROOM));

        assertThat(advice.mode()).isEqualTo(Mode.SYNC);
        assertThat(factors(advice)).startsWith("incident");
    }

    @Test
    void an_incident_of_the_past_does_not() {
        assertThat(advise("The site was down last Tuesday, here is what we learned.")
                        .mode())
                .isEqualTo(Mode.ASYNC);
    }

    @Test
    void somebody_s_own_work_is_not_judged_in_writing() {
        assertThat(factors(advise("Here is some feedback on your work of the last months.", mailTo(1))))
                .startsWith("feedback");
    }

    @Test
    void people_who_have_fallen_out_talk() {
        assertThat(advise("We should clear the air between the two of you.", mailTo(2))
                        .mode())
                .isEqualTo(Mode.SYNC);
    }

    @Test
    void personal_news_is_told_in_person() {
        assertThat(factors(advise("I will hand in my resignation on Friday.", mailTo(1))))
                .startsWith("sensitive");
    }

    @Test
    void a_lunch_is_not_had_in_writing() {
        assertThat(advise("Let's have lunch tomorrow!", mailTo(1)).mode()).isEqualTo(Mode.SYNC);
        assertThat(advise("The importer takes a lunch break every noon.").mode())
                .isEqualTo(Mode.ASYNC);
    }

    @Test
    void an_open_problem_that_presses_by_the_minute_needs_everybody_now() {
        Advice advice =
                advise("Can we brainstorm how to save the launch? I need an answer within 15 minutes.", mailTo(3));

        assertThat(factors(advice)).contains("must-converge", "short-slack");
        assertThat(advice.mode()).isEqualTo(Mode.SYNC);
    }

    @Test
    void going_round_in_circles_speaks_for_a_call() {
        List<Message> earlier = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            earlier.add(said(i % 2 == 0 ? "Ana" : "Bo", "Do you mean the old list?", null));
        }

        assertThat(factors(advise(
                        "That's not what I meant.",
                        message -> message.sender(Participant.named("Ana")).earlier(earlier))))
                .contains("fruitless-rounds");
        assertThat(factors(advise("That's not what I meant."))).doesNotContain("fruitless-rounds");
    }

    @Test
    void days_that_hardly_meet_speak_for_writing() {
        UnaryOperator<Message.Builder> apart = message ->
                sent("2026-06-10T12:00:00Z", "Europe/Rome").apply(message).recipients(living("Asia/Tokyo"));

        assertThat(factors(advise("Can you check the totals?", apart))).contains("little-overlap");
    }

    @Test
    void many_readers_speak_for_writing() {
        assertThat(factors(advise("The freeze begins on Monday.", mailTo(30)))).contains("many-readers");
        assertThat(factors(advise("The freeze begins on Monday.", mailTo(3)))).doesNotContain("many-readers");
    }

    @Test
    void what_has_to_be_read_closely_speaks_for_writing() {
        assertThat(factors(advise("Please review the attached draft of the contract.", mailTo(1))))
                .contains("needs-reflection");
    }

    @Test
    void a_group_that_works_through_open_points_meets() {
        Advice advice = Discovered.ENGINE.advise(meeting("Design session: storage", "Agenda items: ..."));

        assertThat(advice.mode()).isEqualTo(Mode.SYNC);
        assertThat(factors(advice)).contains("gathering").doesNotContain("written");
    }

    @Test
    void a_round_of_updates_is_written() {
        assertThat(Discovered.ENGINE
                        .advise(meeting("Weekly status", "Round of updates."))
                        .mode())
                .isEqualTo(Mode.ASYNC);
    }

    @Test
    void what_is_called_off_needs_nobody() {
        assertThat(Discovered.ENGINE
                        .advise(meeting("Cancelled: design meeting", "Agenda items: ..."))
                        .mode())
                .isNotEqualTo(Mode.SYNC);
    }

    @Test
    void with_something_to_read_a_session_is_worth_it_again() {
        Review review = Discovered.ENGINE.review(
                meeting("Design session: storage", "The proposal will be presented in the meeting."));

        assertThat(review.advice().mode()).isEqualTo(Mode.ASYNC);
        assertThat(review.counterfactuals(Mode.SYNC))
                .flatExtracting(Counterfactual::changes)
                .extracting(Remedy::id)
                .containsExactly("pre-read");
    }

    @Test
    void a_workshop_needs_nothing_to_read() {
        assertThat(factors(Discovered.ENGINE.advise(meeting("Workshop: soldering", "No need to read anything."))))
                .doesNotContain("no-preread");
    }

    @Test
    void of_a_title_alone_it_is_taken_for_true_that_there_is_something_to_read() {
        Advice advice = Discovered.ENGINE.advise(meeting("Choose between two caterers", ""));

        assertThat(factors(advice)).doesNotContain("no-preread");
        assertThat(advice.assumptions()).contains("there is something to read before");
    }

    @Test
    void what_has_to_be_shown_to_an_auditor_is_written() {
        assertThat(factors(advise("We need a written record of the approval for the auditors.", mailTo(2))))
                .startsWith("regulated-record");
        assertThat(factors(advise("The auditors come on Monday, lunch is at noon.", mailTo(2))))
                .doesNotContain("regulated-record");
    }

    @Test
    void in_doubt_a_failure_is_taken_for_grave() {
        assertThat(factors(advise("Is the importer down?", in(Channel.Kind.ROOM))))
                .startsWith("incident");
        assertThat(factors(advise("Is the price going down?", in(Channel.Kind.ROOM))))
                .doesNotContain("incident");
    }

    @Test
    void what_is_written_about_a_meeting_calls_nobody_to_it() {
        Advice advice = advise(
                "I met with Lars about the meeting of last month.", message -> message.kind(MessageKind.MEETING));

        assertThat(factors(advice)).containsExactly("written");
    }

    @Test
    void an_answer_to_an_invitation_is_written() {
        Advice advice = advise(
                "Thursday at ten is fine for me.",
                message -> message.kind(MessageKind.MEETING).subject("Re: Design session"));

        assertThat(factors(advice)).contains("written");
    }

    @Test
    void the_more_are_asked_to_come_the_more_it_has_to_be_worth() {
        Meeting few = meeting("Design session", "Agenda items: ...");
        Meeting many = meeting("Design session", "Agenda items: ...", "a", "b", "c", "d", "e", "f", "g");

        assertThat(Discovered.ENGINE.advise(many).balance())
                .isLessThan(Discovered.ENGINE.advise(few).balance());
    }

    private static Meeting meeting(String title, String description, String... required) {
        List<Participant> people =
                List.of(required).stream().map(Participant::named).toList();
        return new Meeting("m", title, description, null, Duration.ZERO, null, people, List.of(), "", false);
    }

    private static Advice advise(String text) {
        return advise(text, message -> message);
    }

    private static Advice advise(String text, UnaryOperator<Message.Builder> known) {
        return Discovered.ENGINE.advise(known.apply(Message.builder(text)).build());
    }

    private static List<String> factors(Advice advice) {
        return advice.contributions().stream()
                .map(Contribution::factor)
                .map(FactorInfo::id)
                .map(Objects::requireNonNull)
                .toList();
    }
}
