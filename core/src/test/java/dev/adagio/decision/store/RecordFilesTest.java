package dev.adagio.decision.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {

    private static final String ROW = "# 1. Row\n\n## Status\n\nAccepted\n\n## Decision\n\nWe row.\n";

    @TempDir
    private Path folder;

    private final List<DecisionRecord> records = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private final RecordFiles.Sink sink = new RecordFiles.Sink() {
        @Override
        public void record(DecisionRecord record) {
            records.add(record);
        }

        @Override
        public void failed(String name, IOException why) {
            failures.add(name + ": " + why.getMessage());
        }
    };

    private void file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> read() {
        new RecordFiles(sink).read(folder, "log");
        return records.stream().map(DecisionRecord::path).toList();
    }

    @Test
    void what_looks_like_a_record_is_read_in_the_order_of_the_names() throws IOException {
        for (String name : List.of("b/0002-sail.adoc.txt", "a.md", "c.txt", "b/0001-row.MD", "b/z/0003-fly.markdown")) {
            file(name, ROW);
        }
        file("notes.md", "Nothing was decided today.");
        file("picture.png", ROW);
        file(".hidden.md", ROW);
        file(".git/0009-gone.md", ROW);
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("a.md"));

        assertThat(read())
                .containsExactly(
                        "log/a.md",
                        "log/b/0001-row.MD",
                        "log/b/0002-sail.adoc.txt",
                        "log/b/z/0003-fly.markdown",
                        "log/c.txt");
        assertThat(failures).isEmpty();
    }

    @Test
    void a_file_that_is_named_is_read_whatever_it_is() throws IOException {
        file("notes.md", "Nothing was decided today.");
        new RecordFiles(sink).read(folder.resolve("notes.md"), "notes.md");

        assertThat(records).extracting(DecisionRecord::path).containsExactly("notes.md");
    }

    @Test
    void of_all_files_none_is_passed_over() throws IOException {
        file("notes.md", "Nothing was decided today.");
        file("picture.svg", "<svg/>");
        RecordFiles.all(sink).read(folder, "log/");

        assertThat(records).extracting(DecisionRecord::path).containsExactly("log/notes.md", "log/picture.svg");
    }

    @Test
    void texts_are_handed_on_without_being_read_as_records() throws IOException {
        file("a.md", "Nothing was decided today.");
        file("b.png", "no text");
        List<String> texts = new ArrayList<>();
        RecordFiles.texts((name, text) -> texts.add(name + ": " + text), sink).read(folder, "");

        assertThat(texts).containsExactly("a.md: Nothing was decided today.");
        assertThat(records).isEmpty();
    }

    @Test
    void data_beside_a_record_is_read_with_it() throws IOException {
        file("row/README.md", "# KEP-1: Row\n\n## Summary\n\nWe row.\n");
        file("row/kep.yaml", "title: Row\nkep-number: 1\nstatus: implemented\n");

        assertThat(read()).containsExactly("log/row/README.md");
        assertThat(records).extracting(DecisionRecord::status).containsExactly(Status.ACCEPTED);
    }

    @Test
    void data_without_a_text_beside_it_is_the_text() throws IOException {
        file("row/README.md", "# KEP-1: Row\n");
        file("row/kep.yaml", "title: Row\n");
        file("sail/kep.yaml", "title: Sail\n");
        List<String> names = new ArrayList<>();
        RecordFiles.texts((name, text) -> names.add(name), sink).read(folder, "log");

        assertThat(names).containsExactly("log/row/README.md", "log/sail/kep.yaml");
    }

    @Test
    void what_is_not_there_or_cannot_be_read_is_told_of_and_the_others_are_read() throws IOException {
        file("a.md", ROW);
        Files.write(folder.resolve("b.md"), new byte[] {'#', ' ', (byte) 0xff, 0, 1, 2, (byte) 0xfe});
        new RecordFiles(sink).read(folder.resolve("none"), "none");
        assertThat(failures).containsExactly("none: none: there is no such file or folder");
        assertThat(read()).contains("log/a.md");
    }

    @Test
    void folders_within_folders_are_left_at_some_depth() throws IOException {
        file("a/".repeat(63) + "in.md", ROW);
        file("a/".repeat(64) + "out.md", ROW);

        assertThat(read()).containsExactly("log/" + "a/".repeat(63) + "in.md");
        assertThat(failures).singleElement().asString().endsWith("too deep to go on");
    }

    @Test
    void a_record_comes_from_a_stream_that_breaks_or_not() {
        RecordFiles files = new RecordFiles(sink);
        files.read(new ByteArrayInputStream(ROW.getBytes(StandardCharsets.UTF_8)), "-");
        files.read(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is cut");
                    }

                    @Override
                    public int read(byte[] into, int from, int count) throws IOException {
                        return read();
                    }
                },
                "broken");

        assertThat(records).extracting(DecisionRecord::title).containsExactly("Row");
        assertThat(failures).containsExactly("broken: the line is cut");
    }
}
