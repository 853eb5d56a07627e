package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real records, where the folder with them is present. */
class CorpusTest {

    private static final Path DATA = Path.of(System.getProperty("adagio.data", "../../shared"), "adr");

    private final DecisionReader reader = new DecisionReader();

    @BeforeAll
    static void find() {
        assumeTrue(
                Files.isDirectory(DATA.resolve("open")),
                "no real records to read: there is no folder " + DATA.resolve("open"));
    }

    @Test
    void every_file_comes_back_byte_by_byte_and_every_place_is_in_it() throws IOException {
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        for (Path path : files) {
            byte[] bytes = Files.readAllBytes(path);
            DecisionFile file = DecisionFile.of(bytes);
            DecisionRecord record = reader.read(path.toString(), file.text());
            assertThat(record.text()).isSameAs(file.text());
            assertThat(file.bytes()).as(path.toString()).isEqualTo(bytes);
            DecisionReaderProperties.check(record);
        }
    }

    @Test
    void nearly_every_file_is_known_to_be_a_record() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (Path path : files()) {
            String name = DATA.resolve("open").relativize(path).toString();
            if (!name.endsWith(".yaml")
                    && !reader.isRecord(name, DecisionFile.read(path).text())) {
                unknown.add(name);
            }
        }
        assertThat(unknown).hasSizeLessThan(15);
    }

    @Test
    void title_status_and_date_are_read_as_a_person_reads_them() throws IOException {
        JsonNode targets = new ObjectMapper()
                .readTree(DATA.resolveSibling("targets.json").toFile())
                .path("decisions");
        int right = 0;
        int all = 0;
        for (String line : Files.readAllLines(DATA.resolve("open-truth.jsonl"))) {
            JsonNode truth = new ObjectMapper().readTree(line);
            Path path = DATA.resolve("open")
                    .resolve(truth.get("repo").asText().replace("/", "__"))
                    .resolve(truth.get("path").asText());
            DecisionRecord record = read(path);
            all++;
            boolean title = agrees(truth, "title", folded(record.title()));
            boolean status = agrees(truth, "status", word(record.status()));
            boolean date =
                    agrees(truth, "date", record.date().map(LocalDate::toString).orElse(""));
            right += title && status && date ? 1 : 0;
        }
        assertThat(all).isPositive();
        assertThat((double) right / all)
                .isGreaterThanOrEqualTo(targets.path("title_status_date").asDouble());
    }

    private DecisionRecord read(Path path) throws IOException {
        Path sidecar = path.resolveSibling("kep.yaml");
        String text = DecisionFile.read(path).text();
        return Files.exists(sidecar)
                ? reader.read(path.toString(), text, DecisionFile.read(sidecar).text())
                : reader.read(path.toString(), text);
    }

    private static boolean agrees(JsonNode truth, String field, String read) {
        List<String> accepted = new ArrayList<>(List.of(folded(truth.path(field).asText(""))));
        truth.path(field + "Also").forEach(also -> accepted.add(folded(also.asText())));
        boolean skipped = Stream.iterate(0, i -> i < truth.path("ambiguous").size(), i -> i + 1)
                .anyMatch(i -> truth.path("ambiguous").get(i).asText().equals(field));
        accepted.replaceAll(value -> value.equals("null") ? "" : value);
        return skipped || accepted.contains(read);
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String folded(String title) {
        return title.replaceAll("[`*_\"\u201c\u201d\\\\]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DATA.resolve("open"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
