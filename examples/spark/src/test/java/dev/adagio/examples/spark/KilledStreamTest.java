package dev.adagio.examples.spark;

import static dev.adagio.examples.spark.TestSession.SPARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program in the middle of a batch, several times, and lets it go on. */
class KilledStreamTest {

    private static final int FILES = 6;
    private static final int MESSAGES = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir
    private Path folder;

    @Test
    void nothing_is_lost_or_doubled_when_the_program_is_killed_within_a_batch() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (int i = 0; i < FILES; i++) {
            Path file = input.resolve("day-" + i + ".jsonl");
            new GeneratedMessages(i, 9, 2).write(file, MESSAGES);
            Files.writeString(file, Files.readString(file) + "{\"id\":\"broken in " + i + "\"\n");
        }

        killWithin(0, false);
        killWithin(2, true);
        killWithin(4, false);
        Process last = start();
        assertThat(last.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();

        Dataset<Row> reviewed = Reviewing.oneByOne(ProfileText.DEFAULT, Lines.of(SPARK, "json", input.toString()));
        var expected = ReviewJob.tables(reviewed);
        assertThat(table("findings"))
                .hasSizeGreaterThan(FILES)
                .containsExactlyInAnyOrderElementsOf(rows(expected.get("findings")));
        assertThat(table("problems"))
                .hasSize(FILES)
                .containsExactlyInAnyOrderElementsOf(rows(expected.get("problems")));
    }

    /** Kills it when this batch is begun and not done; where said, only when something of it is written. */
    private void killWithin(int batch, boolean written) throws Exception {
        Process program = start();
        Path begun = folder.resolve("checkpoint/offsets/" + batch);
        Path done = folder.resolve("checkpoint/commits/" + batch);
        Path findings = folder.resolve("output/findings/batch=" + batch);
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(written ? findings : begun)) {
            assertThat(program.isAlive())
                    .as(Files.readString(folder.resolve("log")))
                    .isTrue();
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(2);
        }
        program.destroyForcibly().waitFor();
        assertThat(done).as("killed too late to be of use").doesNotExist();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-") || argument.startsWith("-XX"))
                .toList());
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(
                StreamProgram.class.getName(),
                folder.resolve("input").toString(),
                folder.resolve("output").toString(),
                folder.resolve("checkpoint").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(folder.resolve("log").toFile()))
                .start();
    }

    private List<String> table(String name) {
        return rows(SPARK.read()
                .parquet(folder.resolve("output").resolve(name).toString())
                .drop("batch"));
    }

    private static List<String> rows(Dataset<Row> table) {
        return table.drop("file").collectAsList().stream().map(Row::toString).toList();
    }
}
