package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.Adagio;
import dev.adagio.conversation.Exchange;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Item.ConversationItem;
import dev.adagio.examples.archive.item.Item.MessageItem;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of questions in real rooms, where several conversations go on at the same time. */
class QuestionsInRoomsTest {

    private record Read(String question, boolean open) {}

    @Test
    void at_least_85_of_100_questions_come_out_as_somebody_who_read_them_says() throws IOException {
        Path rooms = Path.of(System.getProperty("adagio.data", "../../shared"), "archives/slack-export");
        assumeTrue(Files.exists(rooms), "skipped: there are no archives to measure on at " + rooms.toAbsolutePath());
        Map<String, Boolean> open = open(rooms);

        List<Read> read = read();
        assertThat(read).hasSize(100).allSatisfy(each -> assertThat(open).containsKey(each.question()));
        long agreed = read.stream()
                .filter(each -> open.get(each.question()) == each.open())
                .count();
        assertThat(agreed).isGreaterThanOrEqualTo(85);
    }

    private static Map<String, Boolean> open(Path rooms) {
        Adagio adagio = Adagio.create();
        Map<String, Boolean> open = new HashMap<>();
        Conversations conversations = new Conversations(item -> exchanges(adagio, item)
                .forEach(each -> open.put(
                        each.asked().message().id() + " " + each.asked().span().start(), each.isOpen())));
        Archive.of(rooms).read(new Sink() {
            @Override
            public void item(Item item) {
                if (item instanceof MessageItem message) {
                    conversations.add(message);
                }
            }

            @Override
            public void problem(Problem problem) {}
        });
        conversations.end();
        return open;
    }

    private static List<Exchange> exchanges(Adagio adagio, ConversationItem item) {
        return adagio.review(item.conversation()).signals().all(Exchange.class);
    }

    private static List<Read> read() throws IOException {
        try (InputStream in = QuestionsInRoomsTest.class.getResourceAsStream("questions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Read(line.substring(0, line.lastIndexOf(' ')), line.endsWith(" open")))
                    .toList();
        }
    }
}
