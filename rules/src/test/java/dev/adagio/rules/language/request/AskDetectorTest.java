package dev.adagio.rules.language.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.english.Read;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Ask.Form;
import dev.adagio.signal.Signals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskDetectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you send me the list?",
                "can someone restart the printer",
                "Please check the totals.",
                "We would appreciate your comments.",
                "I urgently need the figures.",
                "Any help is appreciated.",
                "Call me back immediately!",
                "Lets paint it green.",
                "It would be great if somebody counted the bales.",
                "What I need from you is a list of the bales.",
                "I'd suggest you move the bales first.",
                "When you have a moment (no hurry) could you count them?",
                "Make sure that the door is closed and send me the key."
            })
    void requests(String text) {
        assertThat(forms(Read.chat(text))).containsExactly(Form.REQUEST);
    }

    @Test
    void questions_and_indirect_questions_ask_for_an_answer() {
        assertThat(forms(Read.chat("Is the door open?"))).containsExactly(Form.QUESTION);
        assertThat(forms(Read.chat("Let me know whether the door is open."))).containsExactly(Form.INDIRECT_QUESTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nightly build is red again.",
                "The invoice page does not load for our customers.",
                "I am stuck with the second form."
            })
    void trouble_implies_an_ask(String text) {
        assertThat(forms(Read.chat(text))).containsExactly(Form.IMPLIED);
        assertThat(Read.words(Ask.class, text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks, that helps.",
                "Please find the minutes attached.",
                "Let me know if you have any questions.",
                "Please do not hesitate to call me.",
                "I hope you can come.",
                "I wish I could help.",
                "How are you?",
                "This will definitely help me.",
                "You know how many bales it holds.",
                "Yes, please.",
                "Let's see.",
                "Contact Information",
                "Don't worry about the bales.",
                "If there are other questions, please let me know.",
                "Please call the front desk should you have any questions.",
                "You wonder how they do it."
            })
    void what_asks_for_nothing(String text) {
        assertThat(Read.words(Ask.class, text)).isEmpty();
    }

    @Test
    void advice_to_somebody_who_asked_is_no_ask() {
        assertThat(Read.reply("Restart the router.", "My line is dead, what can I do?")
                        .all(Ask.class))
                .isEmpty();
        assertThat(Read.mail("Restart the router.").all(Ask.class)).hasSize(1);
    }

    @Test
    void a_remark_on_lines_of_code_wants_something_unless_it_praises() {
        String lines = "+ if (bale.size() > 0) { stack.push(bale); }";
        assertThat(forms(remark("Loops like this one are slow for long lists.", lines)))
                .containsExactly(Form.IMPLIED);
        assertThat(forms(remark("Name it by what it holds.", "+ f(x); g(y) ? h(z) : i;")))
                .containsExactly(Form.REQUEST);
        assertThat(forms(remark("Nice, that is elegant.", lines))).isEmpty();
    }

    @Test
    void an_instruction_to_those_who_discuss_an_issue_is_advice() {
        assertThat(forms(remark("Put the loop behind the guard.", "It is slow here, too.")))
                .isEmpty();
    }

    @Test
    void a_mail_tells_what_is_left_to_do() {
        assertThat(forms(Read.mail("The lease is attached for your signature.")))
                .containsExactly(Form.IMPLIED);
        assertThat(forms(Read.mail("The lease was signed."))).isEmpty();
    }

    @Test
    void a_form_for_wishes_makes_a_wish() {
        assertThat(forms(Read.issue("Dark bales", "**Describe the solution you'd like**\n\nBales in dark red")))
                .containsExactly(Form.REQUEST);
    }

    @Test
    void help_is_asked_for_even_where_nothing_says_what_for() {
        assertThat(forms(Read.chat("Can someone help me?"))).containsExactly(Form.REQUEST);
        assertThat(forms(Read.chat("Anyone here?"))).isEmpty();
    }

    private static Signals remark(String text, String lines) {
        Message earlier = Message.builder(lines)
                .kind(MessageKind.ISSUE)
                .markup(Markup.MARKDOWN)
                .build();
        return Read.FINDER.read(Message.builder(text)
                .kind(MessageKind.ISSUE)
                .markup(Markup.MARKDOWN)
                .earlier(List.of(earlier))
                .build());
    }

    @Test
    void steps_of_a_report_are_no_instructions() {
        assertThat(forms(Read.issue("Blank page", "1. Open the page\n2. Click on the link\n3. Nothing happens")))
                .containsExactly(Form.IMPLIED);
    }

    @Test
    void who_is_asked_is_known_from_the_sentence_or_the_greeting_before() {
        assertThat(asked(Read.chat("Hi Ana! Could you send it?"))).isEqualTo("Ana");
        assertThat(asked(Read.chat("@bo could you send it?"))).isEqualTo("bo");
        assertThat(asked(Read.chat("Any news? @bo"))).isEqualTo("bo");
        assertThat(asked(Read.chat("Can anyone send it?"))).isEqualTo("anyone");
        assertThat(asked(Read.chat("@bo thanks. Can someone send it?"))).isEqualTo("bo");
    }

    @Test
    void by_when_is_known_from_the_sentence() {
        Signals signals = Read.chat("Could you send it by Friday?");
        assertThat(signals.all(Ask.class))
                .singleElement()
                .satisfies(ask -> assertThat(ask.deadline())
                        .isNotNull()
                        .satisfies(deadline -> assertThat(
                                        deadline.span().of(signals.message().text()))
                                .isEqualTo("by Friday")));
    }

    @Test
    void quoted_replies_code_and_signatures_ask_nothing() {
        assertThat(Read.mail("Done.\n\n> Could you send it?\n\n--\nPlease consider the trees")
                        .all(Ask.class))
                .isEmpty();
        assertThat(Read.chat("Done:\n```\nplease_send(x) // please fix\n```").all(Ask.class))
                .isEmpty();
    }

    private static List<Form> forms(Signals signals) {
        return signals.all(Ask.class).stream().map(Ask::form).toList();
    }

    private static String asked(Signals signals) {
        Addressee addressee = signals.all(Ask.class).get(0).addressee();
        return addressee == null ? "" : addressee.name();
    }
}
