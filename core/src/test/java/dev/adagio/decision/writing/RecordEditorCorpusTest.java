package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real records, where the folder with them is present. */
class RecordEditorCorpusTest {

    private static final Path DATA = Path.of(System.getProperty("adagio.data", "../../shared"), "adr", "open");
    private static final List<Function<RecordEditor, Fix>> CHANGES = List.of(
            editor -> editor.status(Status.REJECTED),
            editor -> editor.date(LocalDate.of(2031, 12, 30)),
            editor -> editor.title("Sail: the #1 way"),
            editor -> editor.supersededBy("9999-sail.md", "Sail"),
            editor -> editor.section(SectionKind.CONSEQUENCES, "We sail.\n\nNobody rows."));

    private int made;
    private int refused;

    @Test
    void nearly_every_record_takes_every_change_and_keeps_its_line_endings() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no real records to change: there is no folder " + DATA);
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!path.toString().endsWith(".yaml")) {
                    DecisionRecord record = new DecisionReader()
                            .read(path.toString(), DecisionFile.read(path).text());
                    CHANGES.forEach(change -> change(record, change));
                }
            }
        }
        assertThat(made).isPositive();
        assertThat((double) refused / (made + refused)).isLessThan(0.03);
    }

    private void change(DecisionRecord record, Function<RecordEditor, Fix> change) {
        try {
            Fix fix = change.apply(new RecordEditor(record));
            made++;
            boolean windows = record.text().contains("\r\n");
            for (Edit edit : fix.edits()) {
                String lone = edit.replacement().replace("\r\n", "");
                assertThat(windows ? lone : edit.replacement())
                        .as(record.path())
                        .doesNotContain(windows ? "\n" : "\r");
            }
        } catch (UneditableException e) {
            refused++;
        }
    }
}
