package dev.adagio.examples.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review --diff} prints the fixes that hold, and changes nothing. */
class ReviewPatchTest {

    private static final String ASKS =
            "Hi all,\n\nwho has the key? When does the ferry leave? Which list do we use? Can the crew start?\n";

    @TempDir
    Path folder;

    @Test
    void fixes_are_printed_as_a_patch_and_the_file_stays_as_it_is() throws IOException {
        Path file = write("asks.md", ASKS);
        Cli.Result result = Cli.run("review", "--diff", file);
        assertThat(result.out())
                .contains("\n-who has the key? When", "\n+1. who has the key?\n+2. When does the ferry leave?\n");
        assertThat(result.status()).isZero();
        assertThat(file).content().isEqualTo(ASKS);
    }

    @Test
    void new_lines_end_as_the_others_do() throws IOException {
        Path file = write("asks.md", ASKS.replace("\n", "\r\n"));
        assertThat(Cli.run("review", "--diff", file).out())
                .contains("\n+1. who has the key?\r\n+2. When does the ferry leave?\r\n");
    }

    @Test
    void where_nothing_can_be_mended_the_patch_is_empty_and_the_status_tells_of_findings() throws IOException {
        Path calm = write("calm.txt", "The readings are in the folder of May. Nothing is to be done.\n");
        assertThat(Cli.run("review", "--diff", calm).out()).isEmpty();
        Path pings = write("ping.txt", "Hi, are you there?\n");
        Cli.Result result = Cli.run("review", "--diff", pings);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(Cli.run("review", pings).status());
    }

    @Test
    void what_is_known_is_not_mended() throws IOException {
        Path file = write("asks.md", ASKS);
        Path known = folder.resolve("known.txt");
        Cli.run("review", "--write-baseline", known, file);
        assertThat(Cli.run("review", "--diff", "--baseline", known, file).out()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
