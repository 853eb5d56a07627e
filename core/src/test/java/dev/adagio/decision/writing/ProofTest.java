package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProofTest {

    private static final Path DATA = Path.of(System.getProperty("adagio.data", "../../shared"), "adr", "open");
    private static final int STRIDE = 12;

    @Test
    void a_record_in_windows_lines_with_a_mark_in_front_proves_itself() {
        String text = "\ufeff# 3. Row\r\n\r\nDate: 2021-03-04\r\n\r\n## Status\r\n\r\nAccepted\r\n";
        Proof proof = Proof.of("0003-row.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(proof.failures()).isEmpty();
        assertThat(proof.made()).isGreaterThan(10);
    }

    @Test
    void bytes_in_no_known_encoding_are_proved_too() {
        byte[] bytes = "# 3. Row\n\n## Status\n\nAccepted\n\n## Decision\n\nWe row \u00fcber.\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Proof.of("0003-row.md", bytes).holds()).isTrue();
    }

    @Test
    void a_title_that_is_no_heading_stays_the_title_when_a_field_is_added() {
        byte[] bytes = " ADR-076 - Row there\n\n== Decision\n\nWe row.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Proof.of("076-row.adoc", bytes).failures()).isEmpty();
    }

    @Test
    void a_record_that_is_amended_keeps_its_status() {
        byte[] bytes = "# 3. Row\n\n## Status\n\nProposed\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Proof.of("0003-row.md", bytes).failures()).isEmpty();
    }

    @Test
    void the_date_in_the_name_of_a_file_that_is_linked_to_is_that_of_another_record() {
        byte[] bytes =
                "# Row\n\n- **Status:** Superseded by [Sail](2025-05-09-sail.md)\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Proof.of("2025-03-24-row.md", bytes).failures()).isEmpty();
    }

    @Test
    void some_real_records_prove_themselves() throws IOException {
        prove(STRIDE);
    }

    @Test
    @Tag("long")
    void all_real_records_prove_themselves() throws IOException {
        prove(1);
    }

    private static void prove(int stride) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no real records to prove: there is no folder " + DATA);
        List<Path> files;
        try (Stream<Path> all = Files.walk(DATA)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < files.size(); i += stride) {
            Proof proof = Proof.of(files.get(i).toString(), Files.readAllBytes(files.get(i)));
            assertThat(proof.failures()).as(proof.path()).isEmpty();
        }
    }
}
