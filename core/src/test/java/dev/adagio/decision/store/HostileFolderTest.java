package dev.adagio.decision.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.LogEditor;
import dev.adagio.decision.reading.DecisionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm: what can be read is read, what cannot is named, and nothing is written outside of the folder. */
class HostileFolderTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-01-02");
    private static final String GOOD = "# 1. Row\n\n## Status\n\nAccepted\n\n## Decision\n\nWe row.\n";

    @TempDir
    Path temporary;

    private Path adr;
    private LogFolder folder;

    @BeforeEach
    void open() throws IOException {
        adr = Files.createDirectories(temporary.resolve("adr"));
        Files.writeString(adr.resolve("0001-row.md"), GOOD);
        folder = LogFolder.at(adr);
    }

    @Test
    void one_file_that_is_too_large_is_named_and_hides_no_other() throws IOException {
        Files.write(adr.resolve("0002-huge.md"), new byte[DecisionFile.LARGEST + 1]);
        assertThat(folder.read().log().records()).hasSize(1);
        assertThat(folder.read().unread()).singleElement().asString().contains("0002-huge.md: larger than");
        assertThat(folder.index().search("row", 5)).hasSize(1);
    }

    @Test
    void ten_million_characters_are_read() throws IOException {
        Files.writeString(adr.resolve("0002-long.md"), GOOD + "Water. ".repeat(1_400_000));
        assertThat(folder.read().log().records()).hasSize(2);
    }

    @Test
    void twenty_thousand_lists_within_lists_are_read() throws IOException {
        StringBuilder text = new StringBuilder(GOOD);
        for (int depth = 0; depth < 20_000; depth++) {
            text.append("- ".repeat(Math.min(depth, 50))).append("- x\n");
        }
        Files.writeString(
                adr.resolve("0002-deep.md"), text.append("- ".repeat(20_000)).append("x\n"));
        assertThat(folder.read().log().records()).hasSize(2);
    }

    @Test
    void front_matter_that_refers_to_itself_again_and_again_is_not_unfolded() throws IOException {
        StringBuilder bomb = new StringBuilder("---\nstatus: accepted\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a").append(i).append(": &a").append(i);
            bomb.append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }
        Files.writeString(adr.resolve("0002-bomb.md"), bomb + "---\n# Bomb\n\n## Decision\n\nWe row.\n");
        assertThat(folder.read().log().records()).hasSize(2);
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed_by_any_change() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.md"), GOOD);
        Files.createSymbolicLink(adr.resolve("0002-link.md"), secret);
        assertThat(folder.read().log().records()).hasSize(1);
        assertThatThrownBy(() -> folder.change(log -> List.of(Change.created(folder.name() + "/0002-link.md", "x"))))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("0002-link.md");
        assertThat(secret).hasContent(GOOD);
    }

    @Test
    void a_workshop_that_leads_elsewhere_is_not_written_to() throws IOException {
        Path secret = Files.createDirectories(temporary.resolve("secret"));
        Files.createSymbolicLink(adr.resolve(Transaction.WORKSHOP), secret);
        assertThatThrownBy(() -> folder.change(log -> List.of(Change.created(folder.name() + "/0002-x.md", "x"))))
                .isInstanceOf(IOException.class);
        assertThat(secret).isEmptyDirectory();
    }

    @Test
    void a_journal_that_somebody_else_wrote_takes_no_file_from_elsewhere() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.md"), GOOD);
        Path workshop = Files.createDirectories(adr.resolve(Transaction.WORKSHOP));
        byte[] forged = new Journal(List.of(new Journal.Entry(
                        "0002-x.md", Journal.none(), Journal.hash(Files.readAllBytes(secret)), "../../secret.md")))
                .bytes();
        Files.write(workshop.resolve("journal"), forged);
        assertThatThrownBy(folder::recover).isInstanceOf(IOException.class).hasMessageContaining("not written by this");
        assertThat(secret).exists();
        assertThat(adr.resolve("0002-x.md")).doesNotExist();
    }

    @Test
    void a_staged_file_that_is_a_link_is_not_written_through() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.md"), GOOD);
        Path workshop = Files.createDirectories(adr.resolve(Transaction.WORKSHOP));
        Files.createSymbolicLink(workshop.resolve("journal.part"), secret);
        Files.createSymbolicLink(workshop.resolve(".gitignore"), secret);
        folder.change(log -> List.of(Change.created(folder.name() + "/0002-x.md", "x")));
        assertThat(secret).hasContent(GOOD);
    }

    @Test
    void a_path_in_a_link_leads_no_change_out_of_the_folder() throws IOException {
        Path outside = Files.writeString(temporary.resolve("0009-out.md"), GOOD);
        Files.writeString(adr.resolve("0002-sail.md"), GOOD + "\n## Links\n\n* Supersedes [9](../0009-out.md)\n");
        folder.change(log -> new LogEditor(log).repair(log.problems(TODAY)));
        assertThat(outside).hasContent(GOOD);
        assertThat(temporary).isDirectoryNotContaining(path -> path.toString().contains("staged"));
    }
}
