package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Limits;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @Test
    void a_plain_text_is_a_message_somebody_is_about_to_send() {
        assertThat(Collected.fromInput("quick call?\n").messages())
                .containsExactly(Message.builder("quick call?\n").id("-").build());
    }

    @Test
    void a_decision_record_is_a_document() {
        String record =
                "# 3. Use rye\n\n## Status\n\nAccepted\n\n## Context\n\nWheat is dear.\n\n## Decision\n\nRye.\n";
        Collected read = Collected.fromInput(record);

        assertThat(read.messages())
                .containsExactly(Message.builder(record)
                        .id("-")
                        .kind(MessageKind.DOCUMENT)
                        .markup(Markup.MARKDOWN)
                        .build());
        assertThat(read.items.get(0).origin().form()).isEqualTo(Form.DECISION_RECORD);
    }

    @Test
    void a_page_is_read_as_its_text() {
        Collected read = Collected.fromInput("<!DOCTYPE html><title>t</title><h1>Rye</h1><p>It is <i>good</i>.");

        assertThat(read.texts()).containsExactly("Rye\n\nIt is good.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-16LE,true", "UTF-16BE,true", "UTF-32LE,true", "UTF-8,true"})
    void a_byte_order_mark_tells_the_charset_of_every_form(String charset, boolean marked) {
        for (String text : new String[] {"Grüße, 你好", "{\"id\": \"1\", \"text\": \"Grüße, 你好\"}\n"}) {
            byte[] bytes = ((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
            Collected read = Collected.fromInput(bytes);

            assertThat(read.texts()).containsExactly("Grüße, 你好");
            assertThat(read.problems).isEmpty();
        }
    }

    @Test
    void what_is_not_utf8_is_read_as_windows_1252_with_one_note() {
        byte[] text = "caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1);
        byte[] lines = "{\"id\": \"1\", \"text\": \"caf\u00e9\"}\n{\"id\": \"2\", \"text\": \"th\u00e9\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] array = "[{\"id\": \"1\", \"text\": \"caf\u00e9\"}, {\"id\": \"2\", \"text\": \"th\u00e9\"}]"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Collected.fromInput(text).texts()).containsExactly("café au lait");
        assertThat(Collected.fromInput(text).said()).containsExactly("-: it is not UTF-8; read as windows-1252");
        assertThat(Collected.fromInput(lines).texts()).containsExactly("café", "thé");
        assertThat(Collected.fromInput(lines).said()).hasSize(1);
        assertThat(Collected.fromInput(array).texts()).containsExactly("café", "thé");
        assertThat(Collected.fromInput(array).said()).hasSize(1);
    }

    @Test
    void a_text_over_the_limit_is_refused() {
        Limits limits = new Limits(100, 1, 1, 1, 1);

        assertThat(Collected.fromInput("x".repeat(101).getBytes(StandardCharsets.UTF_8), limits)
                        .said())
                .containsExactly("-: a text of more than 100 bytes is not read");
        assertThat(Collected.fromInput("x".repeat(100).getBytes(StandardCharsets.UTF_8), limits)
                        .texts())
                .hasSize(1);
    }

    @Test
    void a_line_of_json_over_the_limit_is_named_and_passed() {
        Limits limits = new Limits(100, 1, 1, 1, 1);
        String lines = "{\"id\": \"1\", \"text\": \"one\"}\n{\"id\": \"2\", \"text\": \"" + "x".repeat(1000) + "\"}\n"
                + "{\"id\": \"3\", \"text\": \"three\"}\n";
        Collected read = Collected.fromInput(lines.getBytes(StandardCharsets.UTF_8), limits);

        assertThat(read.texts()).containsExactly("one", "three");
        assertThat(read.said()).containsExactly("-:2: a line of 1023 bytes is not read; the most is 100");
    }

    @Test
    void json_nested_without_end_is_a_problem_of_its_line_only() {
        String deep = "{\"id\": \"1\", \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"a\"}";
        Collected read = Collected.fromInput(
                "{\"id\": \"1\", \"text\": \"a\"}\n" + deep + "\n{\"id\": \"3\", \"text\": \"c\"}\n");

        assertThat(read.texts()).containsExactly("a", "c");
        assertThat(read.errors()).extracting(problem -> problem.line()).containsExactly(2L);
    }

    @Test
    void a_file_keeps_what_its_name_promises_where_its_content_leaves_it_open(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "no JSON at all\n");
        Path json = Files.writeString(folder.resolve("b.json"), "no JSON at all\n");
        Path mail = Files.writeString(folder.resolve("c.eml"), "X-Odd: only\n\nbody\n");
        Path calendar = Files.writeString(folder.resolve("d.ics"), "no calendar\n");
        Path markdown = Files.writeString(folder.resolve("e.md"), "just words\n");
        Collected read = Collected.from(lines, json, mail, calendar, markdown);

        assertThat(read.texts()).containsExactly("body", "just words\n");
        assertThat(read.said())
                .hasSize(3)
                .anyMatch(said -> said.startsWith("a.jsonl:1:"))
                .contains("b.json: its JSON is in no known form")
                .contains("d.ics:1: this line is not a name and a value, as iCalendar has it");
        assertThat(read.messages().get(1).markup()).isEqualTo(Markup.MARKDOWN);
    }

    @Test
    void characters_of_value_zero_do_no_harm() {
        String text = "a long enough text with\0 one of them in it, and then it goes on as before";
        Collected lines = Collected.fromInput(
                "{\"id\": \"1\", \"text\": \"a\"}\n\0\0\0{\n{\"id\": \"2\", \"text\": \"b\"}\n\0\0\0\n");

        assertThat(Collected.fromInput(text).texts()).containsExactly(text);
        assertThat(lines.texts()).containsExactly("a", "b");
        assertThat(lines.errors()).extracting(problem -> problem.line()).containsExactly(2L, 4L);
    }

    @Test
    void html_of_more_tags_than_are_read_is_cut_and_named() {
        Collected read = Collected.fromInput("<html>" + "<b>x</b>".repeat(60_000));

        assertThat(read.texts())
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("xxx").hasSizeBetween(40_000, 59_999));
        assertThat(read.said()).containsExactly("-: its HTML has more tags than are read; the rest was cut");
    }
}
