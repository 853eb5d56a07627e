package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.archive.item.Limits;
import dev.adagio.model.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MboxTest {
    private static String mail(String id, String subject, String more, String body) {
        return "From vera@mill.example Tue Mar  3 09:15:00 2026\n"
                + "Message-ID: <" + id + ">\nFrom: vera@mill.example\nSubject: " + subject + "\n" + more
                + "\n" + body + "\n\n";
    }

    @Test
    void each_mail_has_the_line_of_its_envelope() {
        Collected read = Collected.fromInput(mail("1", "a", "", "first") + mail("2", "b", "", "second\n\nand more"));

        assertThat(read.texts()).containsExactly("first", "second\n\nand more");
        assertThat(read.origins()).containsExactly("-:1", "-:8");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void a_mail_ends_before_the_next_whatever_its_encoding() {
        String quoted = "Content-Transfer-Encoding: quoted-printable\n";
        String base64 = "Content-Transfer-Encoding: base64\n";
        Collected read = Collected.fromInput(mail("1", "a", quoted, "f=69rst")
                + mail("2", "b", base64, "c2Vjb25k")
                + mail("3", "c", quoted, "last=")
                + mail("4", "d", base64, "bGE=")
                + mail("5", "e", "", "end"));

        assertThat(read.texts()).containsExactly("first", "second", "last", "la", "end");
    }

    @Test
    void one_mark_before_a_quoted_from_is_taken_off() {
        Collected read = Collected.fromInput(mail("1", "a", "", ">From here on\n>>From there\n> From me"));

        assertThat(read.texts()).containsExactly("From here on\n>From there\n> From me");
    }

    @Test
    void a_line_that_only_begins_like_an_envelope_is_text() {
        Collected read = Collected.fromInput(mail("1", "a", "", "words\n\nFrom 2024 on we bake at 05:30.\nReally."));

        assertThat(read.texts()).containsExactly("words\n\nFrom 2024 on we bake at 05:30.\nReally.");
    }

    @Test
    void line_ends_may_be_of_either_kind() {
        String box = (mail("1", "a", "", "first") + mail("2", "b", "", "second")).replace("\n", "\r\n");

        assertThat(Collected.fromInput(box).texts()).containsExactly("first", "second");
    }

    @Test
    void a_box_that_is_cut_off_gives_all_it_has_and_says_where_it_ends() {
        String box = mail("1", "a", "", "first") + mail("2", "b", "", "second one");
        Collected read = Collected.fromInput(box.substring(0, box.indexOf("second") + 3));

        assertThat(read.texts()).containsExactly("first", "sec");
        assertThat(read.said()).containsExactly("-:8: this mail is cut off");
        assertThat(read.errors()).hasSize(1);
    }

    @Test
    void a_box_that_is_cut_off_between_parts_says_so_as_well() {
        String more = "Content-Type: multipart/mixed; boundary=b\n";
        Collected read = Collected.fromInput(mail("1", "a", more, "--b\nContent-Type: text/plain\n\nhalf"));

        assertThat(read.texts()).containsExactly("half");
        assertThat(read.said()).containsExactly("-:1: this mail is cut off");
    }

    @Test
    void lines_before_the_first_mail_are_named(@TempDir Path folder) throws IOException {
        Path box = Files.writeString(folder.resolve("old.mbox"), "lost\n\nwords\n" + mail("1", "a", "", "first"));
        Collected read = Collected.from(box);

        assertThat(read.texts()).containsExactly("first");
        assertThat(read.said()).containsExactly("old.mbox:1: 2 lines before the first mail belong to none");
    }

    @Test
    void answers_have_what_they_answer_before_them() {
        Collected read = Collected.fromInput(mail("1", "Ovens", "", "one")
                + mail("2", "Re: Ovens", "In-Reply-To: <1>\n", "two")
                + mail("3", "Sieves", "", "other")
                + mail("4", "AW: Something else", "References: <1> <2>\n", "three")
                + mail("5", "Re: sieves", "", "by its subject"));

        assertThat(read.messages())
                .extracting(
                        message -> message.earlier().stream().map(Message::text).toList())
                .containsExactly(List.of(), List.of("one"), List.of(), List.of("one", "two"), List.of("other"));
    }

    @Test
    void a_subject_without_mark_of_an_answer_begins_anew_and_a_copy_does_not_answer_itself() {
        Collected read = Collected.fromInput(
                mail("1", "Hello", "", "one") + mail("2", "Hello", "", "two") + mail("2", "Re: Hello", "", "two"));

        assertThat(read.messages()).extracting(Message::earlier).containsOnly(List.of());
    }

    @Test
    void a_line_over_the_limit_is_named_and_the_rest_is_read() {
        Limits limits = new Limits(1000, 10, 1000, 1000, 10);
        String box = mail("1", "a", "", "before\n" + "x".repeat(5000) + "\nafter") + mail("2", "b", "", "second");
        Collected read = Collected.fromInput(box.getBytes(StandardCharsets.UTF_8), limits);

        assertThat(read.texts()).containsExactly("before\n\nafter", "second");
        assertThat(read.said()).containsExactly("-:7: a line of 5000 bytes is not read; the most is 1000");
    }

    @Property
    void whatever_is_written_into_an_mbox_comes_out_of_it(@ForAll("bodies") List<String> bodies) {
        StringBuilder box = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            String quoted = bodies.get(i).replaceAll("(?md)^(>*From )", ">$1");
            box.append(mail("m" + i, "s", "Content-Type: text/plain; charset=utf-8\n", quoted));
        }

        assertThat(Collected.fromInput(box.toString()).texts())
                .containsExactlyElementsOf(bodies.stream()
                        .map(body -> body.isBlank() ? "" : body.replaceFirst("\n+\\z", ""))
                        .toList());
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        Arbitrary<String> anything = Arbitraries.strings()
                .ofMaxLength(60)
                .filter(text -> text.indexOf('\r') < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Arbitrary<String> tricky =
                Arbitraries.of("From ", ">From x\n", "\n\nFrom a@b Mon\n", "--b\n", "Subject: x\n\n", "\n");
        return Arbitraries.oneOf(anything, tricky.list().ofMaxSize(5).map(parts -> String.join("", parts)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
