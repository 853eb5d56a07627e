package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.model.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real archives, whose contents other programs have counted: nothing of them may be lost. */
class SharedArchivesTest {

    private static Collected read(String path) {
        Path file = path(path);
        Collected read = Collected.from(file);
        assertThat(read.origins()).doesNotHaveDuplicates();
        assertThat(read.progress).isEqualTo(Archive.of(file).bytes());
        return read;
    }

    private static Path path(String path) {
        Path file = Path.of(System.getProperty("adagio.data", "../../shared"), path);
        assumeTrue(Files.exists(file), "skipped: there are no archives to measure on at " + file.toAbsolutePath());
        return file;
    }

    private static long characters(Collected read) {
        return read.texts().stream().mapToLong(String::length).sum();
    }

    /** Blanks at the ends of lines do not count: whether they do is a question of the transfer encoding. */
    private static long shown(Collected read) {
        return read.texts().stream()
                .mapToLong(text -> text.replaceAll("(?md)[ \\t]+$", "").length())
                .sum();
    }

    @Test
    void every_message_of_a_chat_export_is_read() {
        Collected read = read("archives/slack-export");

        assertThat(read.messages()).hasSize(5501).allMatch(message -> message.sender() != null);
        assertThat(characters(read)).isEqualTo(669_385);
        assertThat(read.problems).isEmpty();
        assertThat(read.messages().stream()
                        .map(message -> message.channel().name())
                        .distinct())
                .hasSize(8);
    }

    @Test
    void every_mail_is_read_to_its_last_character() {
        Collected box = read("archives/mail/enron.mbox");
        Collected files = read("archives/mail/eml");

        assertThat(box.messages()).hasSize(711);
        assertThat(files.messages()).hasSize(20);
        assertThat(shown(box)).isEqualTo(1_158_100);
        assertThat(shown(files)).isEqualTo(30_061);
        assertThat(box.problems).isEmpty();
        assertThat(box.messages())
                .allMatch(message -> message.sentAt() != null && message.sender() != null)
                .extracting(Message::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_labelled_item_is_read() {
        Collected read = read("gold/open.jsonl");

        assertThat(read.messages()).hasSize(695);
        assertThat(characters(read)).isEqualTo(325_744);
        assertThat(read.problems).isEmpty();
    }

    @Test
    void every_calendar_is_read_or_refused_by_name() throws IOException {
        Collected read = read("archives/calendars");

        Set<String> accounted = new HashSet<>();
        read.items.forEach(item -> accounted.add(item.origin().file()));
        read.problems.forEach(problem -> accounted.add(problem.file()));
        read.passedOver.forEach(what -> accounted.add(what.replaceFirst("(?s)(\\.ics)[: ].*", "$1")));
        List<String> events = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(path("archives/calendars"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                names.add(file.toString());
                Files.readString(file)
                        .lines()
                        .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("BEGIN:VEVENT"))
                        .forEach(events::add);
            }
        }
        assertThat(accounted).hasSize(88).containsExactlyInAnyOrderElementsOf(names);
        assertThat(read.meetings()).hasSize(185).hasSameSizeAs(events);
        assertThat(read.errors())
                .hasSize(16)
                .extracting(Problem::file)
                .allMatch(file -> file.contains("invalid"), "is broken on purpose");
        assertThat(read.items).extracting(Item::origin).allMatch(origin -> origin.form() == Form.ICALENDAR);
    }
}
