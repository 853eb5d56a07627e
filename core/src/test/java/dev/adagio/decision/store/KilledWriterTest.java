package dev.adagio.decision.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.log.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write are killed at moments nobody chose; what they leave is whole. */
class KilledWriterTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-01-02");
    private static final int LONGEST = 120;

    /** Over so many records a folder takes longer to read than a process lives. */
    private static final int FULL = 60;

    @TempDir
    Path folder;

    @Test
    void a_log_survives_a_few_kills() throws Exception {
        killed(3, 1);
    }

    @Test
    @Tag("long")
    void a_log_survives_many_kills() throws Exception {
        killed(500, 1);
    }

    @Test
    @Tag("long")
    void a_log_survives_many_kills_of_two_writers() throws Exception {
        killed(200, 2);
    }

    private void killed(int times, int writers) throws Exception {
        Random random = new Random(times);
        Path adr = Files.createDirectories(folder.resolve("adr"));
        int interrupted = 0;
        for (int i = 0; i < times; i++) {
            Map<String, String> before = Island.files(adr);
            kill(adr, writers, random.nextInt(LONGEST));
            LogFolder log = LogFolder.at(adr);
            interrupted += log.isInterrupted() ? 1 : 0;
            log.recover();
            DecisionLog read = log.read().log();
            assertThat(read.records()).hasSizeGreaterThanOrEqualTo(before.size());
            assertThat(read.records()).hasSize(Island.files(adr).size());
            assertThat(read.problems(TODAY)).isEmpty();
            if (read.records().size() > FULL) {
                adr = Files.createDirectories(folder.resolve("adr-" + i + "/adr"));
            }
        }
        System.out.println(times + " kills, " + interrupted + " within a change");
    }

    private static void kill(Path adr, int writers, int millis) throws IOException, InterruptedException {
        Process[] processes = new Process[writers];
        for (int i = 0; i < writers; i++) {
            processes[i] = ChildProcess.of(KilledWriter.class, adr);
        }
        for (Process process : processes) {
            assertThat(process.inputReader().readLine()).isEqualTo("writing");
        }
        Thread.sleep(millis);
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }
}
