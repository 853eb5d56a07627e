package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A million messages, and lines of 200 MB, in a heap of 256 MB. */
@Tag("long")
class LargeArchivesTest {
    private static final int MILLION = 1_000_000;

    @TempDir
    Path folder;

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Path write(String name, Writing content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.to(out);
        }
        return file;
    }

    private static void print(OutputStream out, String format, Object... arguments) throws IOException {
        out.write(String.format(Locale.ROOT, format, arguments).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(Path archive) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Counting.class.getName(),
                        archive.toString())
                .redirectErrorStream(true)
                .start();
        List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("%s", output).isZero();
        return output;
    }

    @Test
    void a_million_lines() throws Exception {
        Path file = write("all.jsonl", out -> {
            for (int i = 0; i < MILLION; i++) {
                print(
                        out,
                        "{\"id\": \"%d\", \"kind\": \"chat\", \"context\": [\"what\"], \"text\": \"Number %d?\"}%n",
                        i,
                        i);
            }
        });

        assertThat(read(file)).containsExactly("1000000 items");
    }

    @Test
    void a_million_mails() throws Exception {
        Path file = write("all.mbox", out -> {
            for (int i = 0; i < MILLION; i++) {
                print(out, "From a@b.example Mon Mar  2 10:00:00 2026%nMessage-ID: <%d@b.example>%n", i);
                print(out, "In-Reply-To: <%d@b.example>%nFrom: A <a@b.example>%nSubject: Re: s%d%n%n", i / 2, i % 1000);
                print(out, "Number %d.%n%n", i);
            }
        });

        assertThat(read(file)).containsExactly("1000000 items");
    }

    @Test
    void a_million_chat_messages() throws Exception {
        for (int day = 0; day < 1000; day++) {
            int channel = day % 50;
            int date = day / 50;
            write("channel" + channel + String.format(Locale.ROOT, "/2026-03-%02d.json", date + 1), out -> {
                for (int i = 0; i < 1000; i++) {
                    print(
                            out,
                            "%s{\"type\": \"message\", \"user\": \"U%d\", \"ts\": \"%d.%06d\"",
                            i == 0 ? "[" : ",\n",
                            i % 99,
                            date,
                            i);
                    print(out, ", \"text\": \"Number %d\", \"thread_ts\": \"0.%06d\"}", i, i / 3);
                }
                print(out, "]");
            });
        }
        write("channels.json", out -> print(out, "[{\"id\": \"C1\", \"name\": \"channel1\", \"creator\": \"U1\"}]"));

        assertThat(read(folder)).containsExactly("1000000 items");
    }

    @Test
    void a_hundred_thousand_events() throws Exception {
        Path file = write("all.ics", out -> {
            print(out, "BEGIN:VCALENDAR%nVERSION:2.0%n");
            for (int i = 0; i < 100_000; i++) {
                print(out, "BEGIN:VEVENT%nUID:%d%nDTSTART:20260302T100000Z%nSUMMARY:Number %d%nEND:VEVENT%n", i, i);
            }
            print(out, "END:VCALENDAR%n");
        });

        assertThat(read(file)).containsExactly("100000 items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt   | ''                                                   | ''                  | 0 | a.txt: a text of more than 16777216 bytes is not read",
                "b.jsonl | {\"id\": \"1\", \"text\": \"one\"}%n{\"id\": \"2\", \"text\": \" | \"}%n{\"text\": \"three\"}%n | 2 | b.jsonl:2: a line of 200000023 bytes is not read; the most is 16777216",
                "c.mbox  | From a@b.example Mon Mar  2 10:00:00 2026%nSubject: x%n%n | %n%nFrom a@b.example Mon Mar  2 10:00:00 2026%nSubject: y%n%nz%n | 2 | c.mbox:4: a line of 200000000 bytes is not read; the most is 16777216",
                "d.ics   | BEGIN:VCALENDAR%nBEGIN:VEVENT%nDESCRIPTION: | %nEND:VEVENT%nBEGIN:VEVENT%nUID:2%nEND:VEVENT%nEND:VCALENDAR%n | 2 | d.ics:3: a line of 200000012 bytes is not read; the most is 16777216",
                "e.eml   | From: a@b.example%nSubject: x%n%n | %n | 1 | e.eml:4: a line of 200000000 bytes is not read; the most is 16777216"
            })
    void a_line_of_200_megabytes(String name, String before, String after, int items, String problem) throws Exception {
        byte[] line = "x".repeat(MILLION).getBytes(StandardCharsets.UTF_8);
        Path file = write(name, out -> {
            print(out, before);
            for (int i = 0; i < 200; i++) {
                out.write(line);
            }
            print(out, after);
        });

        assertThat(read(file)).containsExactly(problem, items + " items");
    }

    @Test
    void a_value_of_200_megabytes_in_an_array() throws Exception {
        byte[] line = "x".repeat(MILLION).getBytes(StandardCharsets.UTF_8);
        Path file = write("issues.json", out -> {
            print(out, "[{\"html_url\": \"u\", \"number\": 1, \"title\": \"t\", \"body\": \"one\"}, {\"body\": \"");
            for (int i = 0; i < 200; i++) {
                out.write(line);
            }
            print(out, "\"}]");
        });

        assertThat(read(file)).hasSize(2).endsWith("1 items").first().asString().startsWith("issues.json");
    }

    @Test
    void an_object_of_ten_million_small_values() throws Exception {
        Path file = write("odd.jsonl", out -> {
            print(out, "{\"text\": \"x\", \"context\": [");
            out.write("\"\",".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));
            print(out, "\"\"], \"more\": [[]]}%n{\"text\": \"y\", \"more\": [");
            out.write("[],".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));
            print(out, "[]]}%n");
        });

        assertThat(read(file)).containsExactly("2 items");
    }
}
