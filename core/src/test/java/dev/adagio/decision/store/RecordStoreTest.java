package dev.adagio.decision.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.LogEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every place in which records are kept has to keep; run against each of them. */
class RecordStoreTest {

    @TempDir
    Path temporary;

    /** A kind of store. */
    enum Kind {
        FOLDER {
            @Override
            RecordStore open(Path folder) throws IOException {
                return LogFolder.at(Files.createDirectories(folder.resolve("adr")));
            }
        },
        MEMORY {
            @Override
            RecordStore open(Path folder) {
                return MemoryStore.named("docs/adr");
            }
        };

        abstract RecordStore open(Path folder) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back_under_the_name_of_the_store(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        assertThat(store.read().log().records()).isEmpty();
        add(store, 1);
        assertThat(store.read().unread()).isEmpty();
        assertThat(store.read().log().records()).singleElement().satisfies(record -> {
            assertThat(record.path()).isEqualTo(store.name() + "/" + Island.name(1));
            assertThat(record.text()).isEqualTo(Island.text(1, "Accepted"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_changes_together_changes_together(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        add(store, 1);
        store.change(log ->
                new LogEditor(log).add(store.name() + "/" + Island.name(2), Island.text(2, "Accepted"), log.records()));
        assertThat(store.read().log().records())
                .extracting(DecisionRecord::status)
                .containsExactly(Status.SUPERSEDED, Status.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_changed_is_told(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        Change change = Change.created(store.name() + "/" + Island.name(1), Island.text(1, "Accepted"));
        assertThat(store.change(log -> List.of(change))).containsExactly(change);
        assertThatThrownBy(() -> store.change(log -> List.of(change)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.path()).isEqualTo(change.path()));
    }

    @ParameterizedTest
    @EnumSource
    void a_link_to_a_file_that_is_no_record_is_not_broken(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        String status = "Accepted\n\nAmends [notes](%s.txt)";
        store.change(log -> List.of(
                Change.created(store.name() + "/notes.txt", "Nothing was decided.\n"),
                Change.created(store.name() + "/" + Island.name(1), Island.text(1, status.formatted("notes"))),
                Change.created(store.name() + "/" + Island.name(2), Island.text(2, status.formatted("lost")))));
        assertThat(store.read().log().problems(LocalDate.parse("2031-01-02")))
                .extracting(problem ->
                        problem.record().path() + " " + problem.finding().rule())
                .contains(store.name() + "/" + Island.name(2) + " decisions/broken-link")
                .doesNotContain(store.name() + "/" + Island.name(1) + " decisions/broken-link");
    }

    @Test
    void a_store_in_memory_begins_with_paths_of_its_own_only() {
        assertThat(MemoryStore.of("docs/adr", Map.of("docs/adr/a.md", "A")).texts())
                .isEqualTo(Map.of("docs/adr/a.md", "A"));
        assertThatThrownBy(() -> MemoryStore.of("docs/adr", Map.of("docs/a.md", "A")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("docs/a.md: lies outside of docs/adr");
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_without_changes_changes_nothing(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        add(store, 1);
        assertThat(store.change(log -> List.of())).isEmpty();
        assertThat(store.read().log().records()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_taken_away_is_gone(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        add(store, 1);
        add(store, 2);
        store.change(log -> List.of(Change.removed(log.records().get(0))));
        assertThat(store.read().log().records())
                .extracting(record -> record.number().getAsInt())
                .containsExactly(2);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_plan_that_is_wrong_about_one_record_nothing_is_done(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        add(store, 1);
        DecisionRecord stale = store.read().log().records().get(0);
        store.change(log -> List.of(Change.edited(stale, stale.text() + "\nSaid later.\n")));
        assertThatThrownBy(() -> store.change(log -> List.of(
                        Change.created(store.name() + "/" + Island.name(2), Island.text(2, "Accepted")),
                        Change.edited(stale, "lost"))))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("was changed meanwhile");
        assertThat(store.read().log().records())
                .singleElement()
                .satisfies(record -> assertThat(record.text()).endsWith("Said later.\n"));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_created_over_what_is_there_and_nothing_gone_is_changed(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        add(store, 1);
        DecisionRecord first = store.read().log().records().get(0);
        assertThatThrownBy(() -> store.change(log -> List.of(Change.created(first.path(), "other"))))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("is there already");
        store.change(log -> List.of(Change.removed(first)));
        assertThatThrownBy(() -> store.change(log -> List.of(Change.edited(first, "other"))))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("is gone");
        assertThat(store.read().log().records()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_written_outside(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        for (String path : List.of(
                "elsewhere.md",
                store.name(),
                store.name() + "/",
                store.name() + "/../escaped.md",
                store.name() + "/in/../../escaped.md",
                store.name() + "/..")) {
            assertThatThrownBy(() -> store.change(log -> List.of(Change.created(path, Island.text(1, "Accepted")))))
                    .as(path)
                    .isInstanceOf(ConflictException.class);
        }
        assertThat(store.read().log().records()).isEmpty();
        assertThat(Files.exists(temporary.resolve("escaped.md"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void no_record_changes_twice_at_once(Kind kind) throws IOException {
        RecordStore store = kind.open(temporary);
        Change change = Change.created(store.name() + "/" + Island.name(1), Island.text(1, "Accepted"));
        assertThatThrownBy(() -> store.change(log -> List.of(change, change)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.read().log().records()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void writers_at_once_get_numbers_of_their_own(Kind kind) throws Exception {
        RecordStore store = kind.open(temporary);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            done.add(writers.submit(() -> store.change(log -> {
                int number = log.nextNumber(store.name());
                return List.of(
                        Change.created(store.name() + "/" + Island.name(number), Island.text(number, "Accepted")));
            })));
        }
        for (Future<?> each : done) {
            each.get();
        }
        writers.shutdown();
        assertThat(store.read().log().records())
                .extracting(record -> record.number().getAsInt())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    private static void add(RecordStore store, int number) throws IOException {
        store.change(log ->
                List.of(Change.created(store.name() + "/" + Island.name(number), Island.text(number, "Accepted"))));
    }
}
