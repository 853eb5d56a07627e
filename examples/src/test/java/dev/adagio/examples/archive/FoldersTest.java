package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path folder;

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void a_folder_is_read_in_the_order_of_its_names() throws IOException {
        write("b/note.txt", "second");
        write("a/note.txt", "first");
        write("c.jsonl", "{\"text\": \"third\", \"id\": \"x\"}\n");
        Collected read = Collected.from(folder);

        assertThat(read.texts()).containsExactly("first", "second", "third");
        assertThat(read.origins())
                .containsExactly(folder + "/a/note.txt:1", folder + "/b/note.txt:1", folder + "/c.jsonl:1");
        assertThat(read.messages()).extracting(message -> message.id()).doesNotHaveDuplicates();
    }

    @Test
    void what_holds_no_message_is_passed_over_unless_it_is_named() throws IOException {
        write(".hidden", "x");
        write(".git/config", "x");
        Path picture = write("picture.png", "\u0001\u0002\u0003\u0000\u0000");
        Path code = write("Code.java", "class Code {}");
        Path settings = write("settings.json", "{\"colour\": \"red\"}");
        write("empty.txt", "");
        write("note.txt", "read me");
        Collected read = Collected.from(folder);

        assertThat(read.texts()).containsExactly("read me");
        assertThat(read.problems).isEmpty();
        assertThat(read.passedOver)
                .containsExactly(
                        folder + "/.git: hidden",
                        folder + "/.hidden: hidden",
                        folder + "/Code.java: a text that does not look like prose",
                        folder + "/empty.txt: empty",
                        folder + "/picture.png: no text",
                        folder + "/settings.json: JSON in no known form");

        Collected named = Collected.from(picture, code, settings);
        assertThat(named.texts()).containsExactly("class Code {}");
        assertThat(named.said())
                .containsExactly("picture.png: it is no text", "settings.json: its JSON is in no known form");
    }

    @Test
    void links_are_not_followed_so_circles_do_no_harm() throws IOException {
        write("a/note.txt", "once");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("a/note.txt"));
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Collected read = Collected.from(folder);

        assertThat(read.texts()).containsExactly("once");
        assertThat(read.passedOver).hasSize(3).allMatch(what -> what.endsWith(": a link"));
        assertThat(Collected.from(folder.resolve("again.txt")).texts()).containsExactly("once");
        assertThat(Collected.from(folder.resolve("self")).errors()).hasSize(1);
    }

    @Test
    void a_folder_may_be_called_like_a_file() throws IOException {
        write("mail.eml/box.mbox/note.txt", "inside");

        assertThat(Collected.from(folder).texts()).containsExactly("inside");
    }

    @Test
    void what_is_not_there_is_named_and_the_rest_is_read() throws IOException {
        Path there = write("note.txt", "there");
        Collected read = Collected.from(folder.resolve("gone.mbox"), there);

        assertThat(read.texts()).containsExactly("there");
        assertThat(read.said()).containsExactly("gone.mbox: there is no such file or folder");
    }

    @Test
    void what_may_not_be_read_is_named_and_the_rest_is_read() throws IOException {
        write("a/secret.txt", "x");
        Path secret = write("b.txt", "x");
        write("c.txt", "open");
        Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(secret))
                    .as("skipped: whoever runs this test may read everything")
                    .isFalse();
            Collected read = Collected.from(folder);

            assertThat(read.texts()).containsExactly("open");
            assertThat(read.said())
                    .containsExactly(
                            "a: there is no permission to read it", "b.txt: there is no permission to read it");
        } finally {
            Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void progress_comes_to_the_number_of_bytes() throws IOException {
        write("a.txt", "some text");
        write("b.jsonl", "{\"text\": \"x\", \"id\": \"1\"}\n".repeat(10_000));
        write("c.bin", "\u0000\u0001\u0002".repeat(100_000));
        write(".hidden", "not counted");
        Archive archive = Archive.of(folder);

        assertThat(Collected.from(archive).progress).isEqualTo(archive.bytes()).isEqualTo(9 + 25 * 10_000 + 300_000);
    }

    @Test
    void what_the_sink_throws_comes_through() throws IOException {
        write("a.jsonl", "{\"text\": \"x\", \"id\": \"1\"}\n{\"text\": \"y\", \"id\": \"2\"}\n");
        Sink tired = new Sink() {
            @Override
            public void item(Item item) {
                throw new IllegalStateException("enough");
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }
        };

        assertThatThrownBy(() -> Archive.of(folder).read(tired)).isExactlyInstanceOf(IllegalStateException.class);
    }
}
