package dev.adagio.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldItemTest {

    @Test
    void an_item_reads_as_a_message_with_its_labels(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"id":"a","kind":"email","subject":"Lamp","recipients":{"to":2,"cc":1},"context":["It is dark."],\
                "text":"Who has a lamp?","gold":{"questions":1,"mode":null}}

                {"id":"b","kind":"chat","subject":null,"recipients":null,"context":[],"text":"hi","gold":{}}
                """);

        List<GoldItem> items = GoldItem.read(file);

        assertThat(items).hasSize(2);
        Message mail = items.get(0).message();
        assertThat(mail.kind()).isEqualTo(MessageKind.EMAIL);
        assertThat(mail.markup()).isEqualTo(Markup.MAIL);
        assertThat(mail.subject()).isEqualTo("Lamp");
        assertThat(mail.recipients()).isNotNull().satisfies(recipients -> {
            assertThat(recipients.to()).hasSize(2);
            assertThat(recipients.cc()).hasSize(1);
        });
        assertThat(mail.earlier()).extracting(Message::text).containsExactly("It is dark.");
        assertThat(items.get(0).gold().path("questions").asInt()).isEqualTo(1);
        assertThat(items.get(1).message().subject()).isEmpty();
        assertThat(items.get(1).message().recipients()).isNull();
    }
}
