package dev.adagio.decision.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.LogEditor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-01-02");

    @TempDir
    Path temporary;

    private Path adr;
    private LogFolder folder;

    @BeforeEach
    void open() throws IOException {
        adr = Files.createDirectories(temporary.resolve("docs/adr"));
        folder = LogFolder.at(adr);
    }

    @Test
    void records_are_added_and_replaced_and_the_log_stays_in_order() throws IOException {
        for (int i = 0; i < 5; i++) {
            Island.next(folder);
        }
        assertThat(folder.read().log().records()).hasSize(5);
        assertThat(folder.read().log().problems(TODAY)).isEmpty();
        assertThat(Island.files(adr)).hasSize(5);
        assertThat(adr.resolve(".adagio/.gitignore")).hasContent("*");
    }

    @Test
    void killed_at_any_step_a_change_is_made_or_not_and_nothing_between() throws IOException {
        Island.next(folder);
        Island.next(folder);
        Map<String, String> old = Island.files(adr);
        Map<String, String> made = new TreeMap<>();
        int outcomes = 0;
        for (int steps = 0; steps < 100; steps++) {
            Path copy = copy("at-" + steps, old);
            boolean ended = true;
            try {
                Island.next(LogFolder.at(copy, new FailingDisk(steps)));
            } catch (FailingDisk.Gone gone) {
                ended = false;
            }
            LogFolder after = LogFolder.at(copy);
            boolean interrupted = after.isInterrupted();
            assertThat(after.recover()).isEqualTo(interrupted);
            assertThat(after.isInterrupted()).isFalse();
            Map<String, String> files = Island.files(copy);
            if (!files.equals(old)) {
                made.putAll(files);
                assertThat(files).isEqualTo(made).hasSize(3);
                outcomes++;
            }
            assertThat(after.read().log().problems(TODAY)).isEmpty();
            try (var left = Files.list(copy.resolve(".adagio"))) {
                assertThat(left.map(path -> path.getFileName().toString())).isSubsetOf(".gitignore", "lock");
            }
            if (ended) {
                break;
            }
        }
        assertThat(outcomes).isGreaterThan(3);
    }

    private Path copy(String name, Map<String, String> files) throws IOException {
        Path copy = Files.createDirectories(temporary.resolve(name + "/adr"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(copy.resolve(file.getKey()), file.getValue());
        }
        return copy;
    }

    @Test
    void killed_while_ending_what_was_interrupted_it_is_ended_the_next_time() throws IOException {
        Island.next(folder);
        for (int first = 4; first < 9; first++) {
            Path copy = copy("twice-" + first, Island.files(adr));
            kill(copy, first);
            if (!LogFolder.at(copy).isInterrupted()) {
                continue;
            }
            for (int second = 0; second < 3; second++) {
                try {
                    LogFolder.at(copy, new FailingDisk(second)).recover();
                } catch (FailingDisk.Gone again) {
                    assertThat(Island.files(copy)).isNotEmpty();
                }
            }
            LogFolder.at(copy).recover();
            assertThat(Island.files(copy)).hasSize(2);
            assertThat(LogFolder.at(copy).read().log().problems(TODAY)).isEmpty();
        }
    }

    private static void kill(Path copy, int steps) throws IOException {
        try {
            Island.next(LogFolder.at(copy, new FailingDisk(steps)));
        } catch (FailingDisk.Gone gone) {
            assertThat(gone).isNotNull();
        }
    }

    @Test
    void threads_that_write_at_once_take_no_number_twice() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(threads.submit(() -> {
                LogFolder own = LogFolder.at(adr);
                for (int each = 0; each < 5; each++) {
                    Island.next(own);
                }
                return null;
            }));
        }
        for (Future<?> each : work) {
            each.get();
        }
        threads.shutdown();
        assertThat(folder.read().log().records()).hasSize(20);
        assertThat(folder.read().log().problems(TODAY)).isEmpty();
    }

    @Test
    void a_file_that_was_changed_meanwhile_is_not_written_over() throws IOException {
        Island.next(folder);
        DecisionRecord old = folder.read().log().records().get(0);
        Path file = adr.resolve("0001-go-there.md");
        Files.writeString(file, old.text().replace("We go.", "We stay."));
        Map<String, String> before = Island.files(adr);
        List<Change> changes = List.of(Change.created(folder.name() + "/0002-x.md", "# x"), Change.edited(old, "gone"));
        assertThatThrownBy(() -> folder.change(log -> changes))
                .isInstanceOf(ConflictException.class)
                .hasMessageEndingWith("was changed meanwhile, in line 15: \"We stay.\" was \"We go.\"");
        assertThat(Island.files(adr)).isEqualTo(before);
    }

    @Test
    void nothing_is_written_outside_of_the_folder() throws IOException {
        Path secret = Files.createDirectories(temporary.resolve("secret"));
        Files.createSymbolicLink(adr.resolve("link"), secret);
        for (String path : List.of("/../x.md", "/link/x.md", "/../../secret/x.md", "")) {
            assertThatThrownBy(() -> folder.change(log -> List.of(Change.created(folder.name() + path, "x"))))
                    .isInstanceOf(ConflictException.class);
        }
        assertThatThrownBy(() -> folder.change(log -> List.of(Change.created("/elsewhere.md", "x"))))
                .isInstanceOf(ConflictException.class);
        assertThat(secret).isEmptyDirectory();
        assertThat(Island.files(adr)).isEmpty();
    }

    @Test
    void a_file_keeps_its_encoding() throws IOException {
        Path file = adr.resolve("0001-row.md");
        byte[] mark = "\ufeff".getBytes(StandardCharsets.UTF_8);
        String text = "# 1. Row\r\n\r\n## Status\r\n\r\nAccepted\r\n";
        Files.writeString(file, "\ufeff" + text);
        folder.change(log -> List.of(Change.edited(log.records().get(0), text + "More \u00e9\r\n")));
        assertThat(Files.readAllBytes(file)).startsWith(mark);
        assertThat(file).hasContent("\ufeff" + text + "More \u00e9\r\n");
    }

    @Test
    void a_record_that_moves_is_in_one_place() throws IOException {
        Island.next(folder);
        Island.next(folder);
        folder.change(log -> new LogEditor(log).renumber(log.records().get(0), 7));
        assertThat(Island.files(adr)).containsOnlyKeys("0002-go-there.md", "0007-go-there.md");
        assertThat(folder.read().log().problems(TODAY))
                .extracting(each -> each.finding().rule())
                .containsExactly("decisions/number-gap");
    }

    @Test
    void reading_changes_nothing() throws IOException {
        folder.read();
        assertThat(folder.recover()).isFalse();
        assertThat(adr).isEmptyDirectory();
        assertThat(Optional.of(folder.isInterrupted())).contains(false);
    }
}
