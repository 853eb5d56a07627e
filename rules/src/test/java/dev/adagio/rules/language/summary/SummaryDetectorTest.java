package dev.adagio.rules.language.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.SignalSummary.UrgencyClaimed;
import dev.adagio.signal.Signals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"hi", "Hello everyone!", "are you there?", "@bo ping", "Hi Ana, got a minute?", "hey guys :)"})
    void a_message_that_only_greets_is_a_naked_ping(String text) {
        var summary = Read.summary(Read.chat(text));
        assertThat(summary.nakedPing()).isTrue();
        assertThat(summary.ask()).isEqualTo(Expectation.NONE);
        assertThat(summary.context()).isZero();
        assertThat(summary.questions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please call me.", "Hello, help please", "I need some urgent help"})
    void a_naked_ping_that_requests_something_asks(String text) {
        var summary = Read.summary(Read.chat(text));
        assertThat(summary.nakedPing()).isTrue();
        assertThat(summary.ask()).isEqualTo(Expectation.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi, the lift is broken.", "Thanks!", "Hello, is the printer free?", "ok", ""})
    void a_message_that_says_something_is_none(String text) {
        assertThat(Read.summary(Read.chat(text)).nakedPing()).isFalse();
    }

    @Test
    void a_greeting_that_answers_a_greeting_is_none() {
        assertThat(Read.summary(Read.reply("hello", "hi all")).nakedPing()).isFalse();
        assertThat(Read.summary(Read.reply("hello", "The lamp is on.")).nakedPing())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could you print the list? | EXPLICIT",
                "The nightly build is red again. | IMPLICIT",
                "Thanks, it works. | NONE"
            })
    void what_is_expected_of_a_reader(String text, Expectation ask) {
        assertThat(Read.summary(Read.chat(text)).ask()).isEqualTo(ask);
    }

    @Test
    void a_new_issue_expects_something_and_its_title_may_ask() {
        assertThat(Read.summary(Read.issue("Blank page", "The page stays blank."))
                        .ask())
                .isEqualTo(Expectation.IMPLICIT);
        var asked = Read.summary(Read.issue("Is there a dark theme?", "I read a lot at night."));
        assertThat(asked.ask()).isEqualTo(Expectation.EXPLICIT);
        assertThat(asked.questions()).isEqualTo(1);
    }

    @Test
    void the_owner_is_who_is_to_act() {
        assertThat(owner(Read.chat("Thanks, it works."))).isEqualTo(Owner.NA);
        assertThat(owner(Read.chat("@ana could you print it?"))).isEqualTo(Owner.NAMED);
        assertThat(owner(Read.chat("Can somebody print it?"))).isEqualTo(Owner.UNCLEAR);
        assertThat(owner(mail("Could you print it?", 1))).isEqualTo(Owner.SINGLE);
        assertThat(owner(mail("Could you print it?", 4))).isEqualTo(Owner.UNCLEAR);
        assertThat(owner(mail("Rosa - could you print it?", 4))).isEqualTo(Owner.NAMED);
        assertThat(owner(Read.reply("Which one do you mean?", "It fails.", "The other one.")))
                .isEqualTo(Owner.SINGLE);
    }

    @Test
    void a_list_with_one_address_is_everybodys_and_who_is_called_among_readers_is_to_act() {
        assertThat(owner(mail("Hi all, could you print it?", 1))).isEqualTo(Owner.UNCLEAR);
        assertThat(owner(mail("Does anyone know the way?", 1))).isEqualTo(Owner.UNCLEAR);
        assertThat(owner(mail("Rosa and Ben -- could you print it?", 4))).isEqualTo(Owner.NAMED);
    }

    @Test
    void an_outcome_or_reason_makes_the_objective_plain() {
        assertThat(Read.summary(mail("FYI, the lift works again.", 3)).objective())
                .isTrue();
        assertThat(Read.summary(Read.chat("Could you print the list?")).objective())
                .isTrue();
        assertThat(Read.summary(Read.reply("Which one?", "I print it.", "Both are ready."))
                        .objective())
                .isFalse();
        assertThat(Read.summary(Read.chat("It rains.")).objective()).isFalse();
    }

    @Test
    void short_openings_lack_context_and_replies_inherit_it() {
        assertThat(PlainSummary.of(Read.chat("It broke again")).context()).isEqualTo(1);
        assertThat(PlainSummary.of(Read.reply("It broke again", "The lift works."))
                        .context())
                .isEqualTo(2);
    }

    @Test
    void deadlines_urgency_blockers_decisions_topics_and_meetings_are_summed_up() {
        Signals signals = Read.chat(
                "Please print the list by Friday, it is urgent because the shop opens. We are blocked by the missing list."
                        + " We decided to stay. On another note, can we meet tomorrow?");
        var summary = Read.summary(signals);
        assertThat(summary.deadline()).isEqualTo(DeadlineGiven.EXPLICIT);
        assertThat(summary.urgency()).isEqualTo(UrgencyClaimed.REASONED);
        assertThat(summary.blocker()).isTrue();
        assertThat(summary.decision()).isTrue();
        assertThat(summary.topics()).isEqualTo(2);
        assertThat(summary.meetingRequest()).isTrue();
        assertThat(summary.questions()).isEqualTo(1);
        assertThat(summary.span()).isEqualTo(signals.body().whole());
    }

    private static Owner owner(Signals signals) {
        return Read.summary(signals).owner();
    }

    private static Signals mail(String text, int recipients) {
        return Read.FINDER.read(Message.builder(text)
                .kind(MessageKind.EMAIL)
                .recipients(Recipients.ofCounts(recipients, 0))
                .build());
    }
}
