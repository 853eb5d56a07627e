package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final String PLAIN = """
            Message-ID: <one@mill.example>
            Date: Tue, 3 Mar 2026 09:15:00 +0100
            From: "Vera Kolb" <Vera@mill.example>
            To: Jan Oss <jan@mill.example>, kim@mill.example
            Cc: team: a@mill.example, b@mill.example;
            Subject: Flour for
             Thursday

            Can we have 20 kg by Wednesday?

            Vera
            """;

    @Test
    void a_mail_becomes_a_message_with_all_that_its_head_tells() {
        Collected read = Collected.fromInput(PLAIN);

        assertThat(read.problems).isEmpty();
        assertThat(read.messages())
                .containsExactly(Message.builder("Can we have 20 kg by Wednesday?\n\nVera")
                        .id("<one@mill.example>")
                        .kind(MessageKind.EMAIL)
                        .markup(Markup.MAIL)
                        .subject("Flour for Thursday")
                        .sender(new Participant("vera@mill.example", "Vera Kolb", null))
                        .recipients(new Recipients(
                                List.of(
                                        new Participant("jan@mill.example", "Jan Oss", null),
                                        new Participant("kim@mill.example", "kim@mill.example", null)),
                                List.of(
                                        new Participant("a@mill.example", "a@mill.example", null),
                                        new Participant("b@mill.example", "b@mill.example", null))))
                        .sentAt(Instant.parse("2026-03-03T08:15:00Z"))
                        .build());
        assertThat(read.items.get(0).origin().form()).isEqualTo(Form.MAIL);
    }

    @Test
    void of_two_alternatives_the_plain_one_is_taken_and_attachments_are_not() {
        String mail = """
                From: a@mill.example
                Subject: Both
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain

                plain words
                --inner
                Content-Type: text/html

                <p>styled words</p>
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=log.txt

                a long log
                --outer
                Content-Type: text/plain

                the footer of a list
                --outer--
                """;

        assertThat(Collected.fromInput(mail).texts()).containsExactly("plain words\n\nthe footer of a list");
    }

    @Test
    void where_there_is_only_html_its_text_is_taken() {
        String mail = """
                From: a@mill.example
                Subject: Styled
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                """
                + Base64.getMimeEncoder()
                        .encodeToString("<p>Grüße</p><ul><li>one<li>two</ul><blockquote>was it?</blockquote>"
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(Collected.fromInput(mail).texts()).containsExactly("Grüße\n\n- one\n- two\n\n> was it?");
    }

    @Test
    void encoded_words_and_raw_utf8_in_the_head_are_read() {
        String mail = """
                From: =?utf-8?Q?J=C3=B6rg?= <j@mill.example>
                To: Zoë <z@mill.example>
                Subject: =?iso-8859-1?B?R3L832U=?= und Öl

                x
                """;
        Message message = Collected.fromInput(mail).messages().get(0);

        assertThat(message.subject()).isEqualTo("Grüße und Öl");
        assertThat(message.sender()).isEqualTo(new Participant("j@mill.example", "Jörg", null));
        assertThat(message.recipients()).isEqualTo(Recipients.to(new Participant("z@mill.example", "Zoë", null)));
    }

    @Test
    void a_text_that_is_not_in_its_charset_is_read_all_the_same_with_a_note() {
        String mail = """
                From: a@mill.example
                Subject: x
                Content-Type: text/plain; charset=us-ascii

                caf\u00e9 \u0080
                """;
        Collected read = Collected.fromInput(mail.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.texts()).containsExactly("café €");
        assertThat(read.said())
                .containsExactly("-:1: its text is neither us-ascii, as it says, nor UTF-8; read as windows-1252");
        assertThat(read.errors()).isEmpty();
    }

    @Test
    void old_names_of_zones_are_known() {
        assertThat(Collected.fromInput("From: a@b.example\nSubject: x\nDate: Fri, 6 Mar 98 10:00:00 EST\n\nx")
                        .messages()
                        .get(0)
                        .sentAt())
                .isEqualTo("1998-03-06T15:00:00Z");
    }

    @Test
    void what_a_program_answered_by_itself_is_marked_so() {
        String away = "From: a@b.example\nSubject: Away\nAuto-Submitted: auto-replied\n\nI am away.\n";

        assertThat(Collected.fromInput(away).items).singleElement().hasFieldOrPropertyWithValue("automated", true);
        assertThat(Collected.fromInput(PLAIN).items).singleElement().hasFieldOrPropertyWithValue("automated", false);
    }

    @Test
    void ten_thousand_multiparts_in_one_another_are_one_problem() {
        StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: deep\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        Collected read = Collected.fromInput(mail + "Content-Type: text/plain\n\nlost\n");

        assertThat(read.said()).containsExactly("-:1: more than 50 multiparts in one another");
        assertThat(read.messages()).extracting(Message::subject).containsExactly("deep");
    }

    @Test
    void a_multipart_without_boundary_is_text() {
        Collected read = Collected.fromInput("From: a@b.example\nSubject: s\nContent-Type: multipart/mixed\n\nx\n");

        assertThat(read.texts()).containsExactly("x");
    }
}
