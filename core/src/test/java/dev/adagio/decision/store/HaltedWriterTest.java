package dev.adagio.decision.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.store.HaltedWriter.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is stopped at every step on the disk, one after the other; what is left is the old log or the new one. */
class HaltedWriterTest {

    private static final int MOST_STEPS = 60;

    /** Each round is 72 deaths. */
    private static final int ROUNDS = Integer.getInteger("adagio.rounds", 60);

    @TempDir
    Path temporary;

    private int deaths;
    private int completed;
    private int folders;

    @Test
    void accepting_is_stopped_at_every_step_in_a_small_log() throws Exception {
        everyStep(Work.ACCEPT, 3);
        assertThat(deaths).isGreaterThan(5);
        assertThat(completed).isBetween(1, deaths - 1);
    }

    @Test
    @Tag("long")
    void every_change_is_stopped_at_every_step_in_logs_of_several_sizes() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (Work work : Work.values()) {
                for (int size : new int[] {3, 20, 100}) {
                    everyStep(work, size);
                }
            }
        }
        System.out.println(deaths + " deaths, " + completed + " of them within a change that was then ended");
    }

    private void everyStep(Work work, int size) throws Exception {
        Map<String, String> old = log(size);
        Map<String, String> made = made(work, old);
        assertThat(made).isNotEqualTo(old);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Path adr = folder(old);
            int status = ChildProcess.of(HaltedWriter.class, adr, work, steps).waitFor();
            LogFolder after = LogFolder.at(adr);
            boolean interrupted = after.isInterrupted();
            assertThat(after.recover()).isEqualTo(interrupted);
            assertThat(Island.files(adr))
                    .as("%s of %s after %s steps", work, size, steps)
                    .isIn(old, made);
            if (status == HaltedWriter.ALIVE) {
                assertThat(Island.files(adr)).isEqualTo(made);
                return;
            }
            assertThat(status).isEqualTo(HaltedWriter.DEAD);
            deaths++;
            completed += interrupted ? 1 : 0;
        }
        throw new AssertionError("still alive");
    }

    private static Map<String, String> log(int size) {
        Map<String, String> files = new TreeMap<>();
        for (int number = 1; number <= size; number++) {
            files.put(
                    Island.name(number),
                    number == size
                            ? Island.text(number, "Proposed") + "\n## Links\n\n* Supersedes [" + (number - 1) + "]("
                                    + Island.name(number - 1) + ")\n"
                            : Island.text(number, "Accepted"));
        }
        return files;
    }

    private Map<String, String> made(Work work, Map<String, String> old) throws IOException {
        Path adr = folder(old);
        LogFolder folder = LogFolder.at(adr);
        folder.change(log -> work.changes(log, folder.name()));
        return Island.files(adr);
    }

    private Path folder(Map<String, String> files) throws IOException {
        Path adr = Files.createDirectories(temporary.resolve("log-" + folders++ + "/adr"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(adr.resolve(file.getKey()), file.getValue());
        }
        return adr;
    }
}
