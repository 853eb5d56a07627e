package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.adagio.examples.archive.item.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipsTest {
    @TempDir
    Path folder;

    private Path zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, StandardCharsets.UTF_8);
    }

    private Path zip(Map<String, byte[]> entries, Charset names) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zipped.putNextEntry(new ZipEntry(entry.getKey()));
                zipped.write(entry.getValue());
                zipped.closeEntry();
            }
        }
        return zip;
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    @Test
    void a_zipped_slack_export_is_read_like_a_folder() throws IOException {
        Path zip = zip(entries(
                "users.json", "[{\"id\": \"U1\", \"name\": \"ana\", \"profile\": {}}]",
                "channels.json", "[{\"id\": \"C1\", \"name\": \"kiln\", \"creator\": \"U1\", \"members\": []}]",
                "kiln/2026-03-02.json", "[{\"user\": \"U1\", \"text\": \"hot\", \"ts\": \"1.0\"}]"));
        Collected read = Collected.from(zip);

        assertThat(read.problems).isEmpty();
        assertThat(read.texts()).containsExactly("hot");
        assertThat(read.messages().get(0).sender().name()).isEqualTo("ana");
        assertThat(read.messages().get(0).channel().id()).isEqualTo("C1");
        assertThat(read.origins()).containsExactly(zip + "!/kiln/2026-03-02.json:1:2");
        assertThat(read.progress).isEqualTo(Files.size(zip));
    }

    @Test
    void a_folder_in_a_zip_that_is_open_already_can_be_named() throws IOException {
        Path zip = zip(entries("sample/a.txt", "first", "sample/b/c.txt", "second", "other.txt", "third"));
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            Archive archive = Archive.of(files.getPath("/sample"));
            Collected read = Collected.from(archive);

            assertThat(read.texts()).containsExactly("first", "second");
            assertThat(read.progress).isEqualTo(archive.bytes()).isEqualTo(11);
        }
    }

    @Test
    void an_entry_that_grows_without_measure_is_named_and_the_others_are_read() throws IOException {
        Map<String, byte[]> entries = entries("a.txt", "before");
        entries.put("b.txt", new byte[0]);
        entries.put(
                "bomb.jsonl",
                "{\"id\": \"1\", \"text\": \"a\"}\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        entries.put("c.txt", "after".getBytes(StandardCharsets.UTF_8));
        Collected read = Collected.from(zip(entries));

        assertThat(read.texts()).startsWith("before").endsWith("after").hasSizeLessThan(200_000);
        assertThat(read.said()).containsExactly("bomb.jsonl: it grows more than 200 times when unpacked");
    }

    @Test
    void entries_and_totals_have_limits() throws IOException {
        Path zip = zip(entries("a.txt", "x".repeat(80), "b.txt", "y".repeat(120), "c.txt", "z".repeat(60)));

        assertThat(Collected.from(Archive.of(zip).withLimits(new Limits(1000, 10, 100, 1000, 10)))
                        .said())
                .containsExactly("b.txt: unpacked it has more than 100 bytes");
        assertThat(Collected.from(Archive.of(zip).withLimits(new Limits(1000, 10, 1000, 150, 10)))
                        .said())
                .containsExactly(
                        "b.txt: unpacked the zip has more than 150 bytes",
                        "c.txt: unpacked the zip has more than 150 bytes");
        assertThat(Collected.from(Archive.of(zip).withLimits(new Limits(1000, 2, 1000, 1000, 10)))
                        .said())
                .containsExactly("export.zip: the zip has more than 2 entries");
    }

    @Test
    void a_zip_in_a_zip_is_not_opened() throws IOException {
        byte[] inner = Files.readAllBytes(zip(entries("a.txt", "inside")));
        Map<String, byte[]> entries = entries("b.txt", "outside");
        entries.put("inner.zip", inner);
        Collected read = Collected.from(zip(entries));

        assertThat(read.texts()).containsExactly("outside");
        assertThat(read.said()).containsExactly("inner.zip: a zip is only read if it is a file by itself");
    }

    @Test
    void names_that_lead_out_of_a_zip_lead_nowhere() throws IOException {
        Path zip = zip(entries("../../out.txt", "one", "/root.txt", "two", "a\\\\b.txt", "three", "./c.txt", "four"));
        Collected read = Collected.from(zip);

        assertThat(read.problems).isEmpty();
        assertThat(read.origins())
                .containsExactly(
                        zip + "!/../../out.txt:1", zip + "!/./c.txt:1", zip + "!/a//b.txt:1", zip + "!/root.txt:1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(zip);
        }
    }

    @Test
    void names_in_an_old_charset_and_names_that_occur_twice_are_no_hindrance() throws IOException {
        Path zip = zip(
                entries("na\u00efve.txt", "old", "one.txt", "first", "two.txt", "second"), StandardCharsets.ISO_8859_1);
        String bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        Files.write(zip, bytes.replace("two.txt", "one.txt").getBytes(StandardCharsets.ISO_8859_1));
        Collected read = Collected.from(zip);

        assertThat(read.texts()).hasSize(2).contains("old");
        assertThat(read.origins()).contains(zip + "!/naïve.txt:1");
        assertThat(read.said()).containsExactly("export.zip: entries hidden by others of the same name: 1");
    }

    @Property(tries = 100)
    void a_damaged_zip_is_read_without_an_exception(@ForAll @DoubleRange(max = 0.99) double where, @ForAll byte put)
            throws IOException {
        folder = Files.createTempDirectory("zips");
        Path zip = zip(
                entries("a.txt", "one", "b/2026-03-02.json", "[{\"ts\": \"1\", \"text\": \"x\"}]", "users.json", "[]"));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[(int) (where * bytes.length)] = put;
        Files.write(zip, bytes);

        assertThatNoException().isThrownBy(() -> Collected.from(zip));
        Files.delete(zip);
        Files.delete(folder);
    }

    @Test
    void a_name_of_a_thousand_folders_is_a_name() throws IOException {
        assertThat(Collected.from(zip(entries("deep/".repeat(10_000) + "a.txt", "x")))
                        .texts())
                .containsExactly("x");
    }

    @Test
    void a_zip_that_is_cut_off_or_comes_through_standard_input_is_named() throws IOException {
        byte[] zip = Files.readAllBytes(zip(entries("a.txt", "inside")));
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(zip, zip.length - 10));

        assertThat(Collected.from(cut).said()).containsExactly("cut.zip: its end is missing: cut off, or not a zip");
        assertThat(Collected.fromInput(zip).said()).containsExactly("-: a zip is only read if it is a file by itself");
    }

    @Test
    void documents_that_happen_to_be_zips_are_passed_over() throws IOException {
        Path zip = zip(entries("[Content_Types].xml", "<x/>"));
        Files.move(zip, folder.resolve("plan.docx"));

        assertThat(Collected.from(folder).passedOver)
                .containsExactly(folder + "/plan.docx: a document packed as a zip");
    }
}
