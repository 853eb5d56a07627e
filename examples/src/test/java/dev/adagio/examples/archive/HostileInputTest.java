package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.adagio.examples.archive.item.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HostileInputTest {
    private static final Limits SMALL = new Limits(5000, 10, 1000, 1000, 10);

    private static final List<String> SOUND = List.of(
            "mail.eml",
            "mails.mbox",
            "slack.json",
            "mattermost.jsonl",
            "zulip.json",
            "github.json",
            "calendar.ics",
            "neutral.jsonl",
            "record.md",
            "page.html");

    private static byte[] sound(String name) {
        try (InputStream in = HostileInputTest.class.getResourceAsStream("sound/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("SOUND")
    void a_sound_file_has_no_problem(String name) {
        Collected read = Collected.fromInput(sound(name), SMALL);

        assertThat(read.problems).isEmpty();
        assertThat(read.items).isNotEmpty();
    }

    @Property
    void any_bytes_are_read_without_an_exception(@ForAll @Size(max = 600) byte[] bytes) {
        assertThatNoException().isThrownBy(() -> Collected.fromInput(bytes, SMALL));
    }

    @Property
    void a_sound_file_that_was_damaged_anywhere_is_read_without_an_exception(@ForAll("damaged") byte[] bytes) {
        Collected read = Collected.fromInput(bytes, SMALL);

        assertThat(read.problems)
                .allMatch(problem ->
                        !problem.reason().isBlank() && !problem.reason().contains("\n"));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<String> insertion = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(5),
                Arbitraries.of(
                        "\n",
                        "\u0000",
                        "\"",
                        "{",
                        "[",
                        "]",
                        "}",
                        ":",
                        ";",
                        "=",
                        "--b",
                        "BEGIN:VEVENT\n",
                        "END:VEVENT\n",
                        "From a Mon 10:00\n",
                        "=?",
                        "99999999999999",
                        "-1",
                        "null",
                        "\uFEFF",
                        "\\u",
                        "[[[[[[[[",
                        "x".repeat(6000)));
        Arbitrary<Damage> damage = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        insertion)
                .as(Damage::new);
        return Combinators.combine(
                        Arbitraries.of(SOUND), damage.list().ofMinSize(1).ofMaxSize(4))
                .as((name, damages) -> {
                    byte[] bytes = sound(name);
                    for (Damage one : damages) {
                        bytes = one.to(bytes);
                    }
                    return bytes;
                });
    }

    /** Something put into a file in place of some of its bytes. */
    private record Damage(double where, int cut, String put) {
        byte[] to(byte[] bytes) {
            int at = (int) (where * bytes.length);
            int rest = Math.min(bytes.length, at + cut);
            ByteArrayOutputStream damaged = new ByteArrayOutputStream();
            damaged.write(bytes, 0, at);
            damaged.writeBytes(put.getBytes(StandardCharsets.UTF_8));
            damaged.write(bytes, rest, bytes.length - rest);
            return damaged.toByteArray();
        }
    }
}
