package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackTest {
    private static final Participant ANA = new Participant("U1", "Ana", ZoneId.of("Europe/Lisbon"));
    private static final Participant BO = new Participant("U2", "Bo Li", null);

    @TempDir
    Path export;

    @BeforeEach
    void lay_out_a_workspace() throws IOException {
        write("users.json", """
                [{"id": "U1", "name": "ana.m", "tz": "Europe/Lisbon", "profile": {"display_name": "Ana", "real_name": "Ana M"}},
                 {"id": "U2", "name": "bo", "real_name": "Bo Li", "tz": "Nowhere/AtAll", "profile": {"display_name": ""}},
                 {"id": "U3", "name": "builder", "is_bot": true}]
                """);
        write("channels.json", """
                [{"id": "C1", "name": "kiln", "members": ["U1", "U2"], "purpose": {"value": "Firing"}, "creator": "U1"}]
                """);
        write("dms.json", """
                [{"id": "D1", "created": 1, "members": ["U1", "U2"]}]
                """);
    }

    private void write(String name, String content) throws IOException {
        Path file = export.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void a_message_knows_its_channel_its_people_and_when_it_was_said() throws IOException {
        write("kiln/2026-03-02.json", """
                [{"type": "message", "user": "U1", "text": "<@U2> is it &lt; 900?", "ts": "1772442000.000100"}]
                """);
        Collected read = Collected.from(export);

        Channel kiln = new Channel("C1", "kiln", Channel.Kind.ROOM, "Firing", null, List.of(ANA, BO), null);
        assertThat(read.messages())
                .containsExactly(Message.builder("<@U2> is it &lt; 900?")
                        .id("kiln/1772442000.000100")
                        .markup(Markup.SLACK)
                        .sender(ANA)
                        .channel(kiln)
                        .sentAt(java.time.Instant.ofEpochSecond(1772442000L))
                        .build());
        assertThat(read.items.get(0).origin().form()).isEqualTo(Form.SLACK);
        assertThat(read.problems).isEmpty();
        assertThat(read.passedOver).hasSize(3).allMatch(what -> what.endsWith("names for the messages beside it"));
    }

    @Test
    void a_direct_message_is_to_the_other_one() throws IOException {
        write("D1/2026-03-02.json", """
                [{"type": "message", "user": "U2", "text": "hi", "ts": "1.0"}]
                """);
        Message message = Collected.from(export).messages().get(0);

        assertThat(message.recipients()).isEqualTo(Recipients.to(ANA));
        assertThat(message.channel())
                .isEqualTo(new Channel("D1", "Ana, Bo Li", Channel.Kind.DIRECT, "", null, List.of(ANA, BO), null));
    }

    @Test
    void replies_see_their_conversation_and_others_the_channel() throws IOException {
        write("kiln/2026-03-02.json", """
                [{"user": "U1", "text": "a", "ts": "1.0"},
                 {"user": "U1", "text": "root", "ts": "2.0", "thread_ts": "2.0"},
                 {"user": "U2", "text": "reply", "ts": "3.0", "thread_ts": "2.0"},
                 {"user": "U2", "text": "b", "ts": "4.0"}]
                """);
        write("kiln/2026-03-03.json", """
                [{"user": "U1", "text": "late", "ts": "5.0", "thread_ts": "2.0"}]
                """);

        assertThat(Collected.from(export).messages())
                .extracting(SlackTest::earlier)
                .containsExactly(
                        List.of(), List.of("a"), List.of("root"), List.of("a", "root"), List.of("root", "reply"));
    }

    @Test
    void the_beginning_of_a_long_conversation_stays_in_sight() throws IOException {
        StringBuilder day = new StringBuilder("[{\"text\": \"root\", \"ts\": \"1.0\", \"thread_ts\": \"1.0\"}");
        for (int i = 2; i <= 20; i++) {
            day.append(",{\"text\": \"r")
                    .append(i)
                    .append("\", \"ts\": \"")
                    .append(i)
                    .append(".0\", \"thread_ts\": \"1.0\"}");
        }
        write("kiln/2026-03-02.json", day + "]");
        List<String> last = earlier(Collected.from(export).messages().get(19));

        assertThat(last).hasSize(12).startsWith("root", "r9").endsWith("r19");
    }

    private static List<String> earlier(Message message) {
        return message.earlier().stream().map(Message::text).toList();
    }

    @Test
    void notices_are_passed_over_and_what_programs_wrote_is_marked() throws IOException {
        write("kiln/2026-03-02.json", """
                [{"subtype": "channel_join", "user": "U1", "text": "<@U1> has joined", "ts": "1.0"},
                 {"subtype": "bot_message", "username": "Build", "text": "green", "ts": "2.0"},
                 {"user": "U3", "text": "red", "ts": "3.0"},
                 {"user": "U9", "user_profile": {"display_name": "Guest"}, "text": "hello", "ts": "4.0"},
                 {"bot_id": "B1", "text": "", "attachments": [{"fallback": "Alert: hot"}], "ts": "5.0"}]
                """);
        Collected read = Collected.from(export);

        assertThat(read.passedOver)
                .anyMatch(what -> what.endsWith("2026-03-02.json:1:2: a notice of Slack's: channel_join"));
        assertThat(read.texts()).containsExactly("green", "red", "hello", "Alert: hot");
        assertThat(read.items)
                .extracting(item -> ((Item.MessageItem) item).automated())
                .containsExactly(true, true, false, true);
        assertThat(read.messages())
                .extracting(message -> message.sender().name())
                .containsExactly("Build", "builder", "Guest", "B1");
    }

    @Test
    void a_day_by_itself_finds_its_names() throws IOException {
        write("kiln/2026-03-02.json", """
                [{"user": "U1", "text": "a", "ts": "1.0"}]
                """);

        assertThat(Collected.from(export.resolve("kiln/2026-03-02.json")).messages())
                .extracting(Message::sender)
                .containsExactly(ANA);
    }

    @Test
    void a_day_that_breaks_off_gives_what_comes_before_and_hides_no_other() throws IOException {
        write("kiln/2026-03-02.json", """
                [{"user": "U1", "text": "kept", "ts": "1.0"},
                 {"user": "U1", "text": "bro
                """);
        write("kiln/2026-03-03.json", "nothing of the kind");
        write("kiln/2026-03-04.json", """
                [{"user": "U1", "text": {"odd": 1}, "ts": "2.0"},
                 {"user": "U1", "text": "after", "ts": "3.0"}]
                """);
        Collected read = Collected.from(export);

        assertThat(read.texts()).containsExactly("kept", "after");
        assertThat(read.errors())
                .extracting(problem -> problem.toString().replaceFirst(".*/", ""))
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("2026-03-02.json:2:"),
                        said -> assertThat(said).startsWith("2026-03-03.json:1:"),
                        said -> assertThat(said).isEqualTo("2026-03-04.json:1:2: not of the expected shape: text"));
    }

    @Test
    void names_that_cannot_be_read_cost_no_message() throws IOException {
        write("users.json", "[{\"id\": \"U1\", \"name\": \"ana\"}, {\"id\": ");
        write("kiln/2026-03-02.json", """
                [{"user": "U1", "text": "a", "ts": "1.0"}, {"user": "U2", "text": "b", "ts": "2.0"}]
                """);
        Collected read = Collected.from(export);

        assertThat(read.messages())
                .extracting(message -> message.sender().name())
                .containsExactly("ana", "U2");
        assertThat(read.errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo(export + "/users.json"));
    }
}
