package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionFile;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.vocabulary.Vocabulary;
import dev.adagio.decision.vocabulary.Words;
import dev.adagio.document.Document;
import dev.adagio.document.DocumentReader;
import dev.adagio.document.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real records, where the folder with them is present. */
class ConversionCorpusTest {

    private static final Path DATA = Path.of(System.getProperty("adagio.data", "../../shared"), "adr", "open");
    private static final Set<String> REWRITTEN = Set.of("status", "date", "deciders", "consulted", "informed");
    private static final int STRIDE = 12;

    private int made;
    private int refused;
    private int unstable;

    @Test
    void some_records_go_into_every_form_and_back_and_lose_nothing() throws IOException {
        convert(STRIDE);
    }

    @Test
    @Tag("long")
    void all_records_go_into_every_form_and_back_and_lose_nothing() throws IOException {
        convert(1);
    }

    private void convert(int stride) throws IOException {
        assumeTrue(Files.isDirectory(DATA), "no real records to convert: there is no folder " + DATA);
        List<Path> files;
        try (Stream<Path> all = Files.walk(DATA)) {
            files = all.filter(file -> file.toString().matches(".*\\.(?:mdx?|adoc)"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < files.size(); i += stride) {
            String path = files.get(i).toString();
            DecisionRecord record = new DecisionReader()
                    .read(path, DecisionFile.read(files.get(i)).text());
            for (RecordForm form : RecordForm.values()) {
                convert(record, form);
            }
        }
        System.out.println(made + " records written in another form, " + refused + " refused, " + unstable
                + " not the same when written so again");
        assertThat((double) refused / (made + refused)).isLessThan(0.06);
        assertThat((double) unstable / made).isLessThan(0.01);
    }

    private void convert(DecisionRecord record, RecordForm form) {
        String text;
        try {
            text = Conversion.convert(record, form);
        } catch (UneditableException e) {
            refused++;
            return;
        }
        made++;
        assertThat(lost(record, text)).as(record.path() + " as " + form).isEmpty();
        DecisionRecord written = new DecisionReader().read(record.path(), text);
        for (RecordForm back : RecordForm.values()) {
            try {
                String again = Conversion.convert(written, back);
                unstable += back == form && !again.equals(text) ? 1 : 0;
                assertThat(lost(record, again))
                        .as(record.path() + " by " + form + " as " + back)
                        .isEmpty();
                DecisionRecord read = new DecisionReader().read(record.path(), again);
                for (Fact fact : Fact.values()) {
                    assertThat(fact.isSame(record, read))
                            .as(record.path() + " " + fact)
                            .isTrue();
                }
            } catch (UneditableException e) {
                refused++;
            }
        }
    }

    /** The lines of a record that are nowhere in another text, but for headings and for data that is written anew. */
    private static List<String> lost(DecisionRecord record, String text) {
        Document document = new DocumentReader().read(record.path(), record.text());
        Set<String> there =
                Set.copyOf(text.lines().map(Words::folded).distinct().toList());
        boolean[] rewritten = {false};
        return document.lines().stream()
                .filter(line -> !isRewritten(line, record.text(), rewritten))
                .map(line -> line.span().of(record.text()))
                .filter(line -> Words.areIn(line) && !there.contains(Words.folded(line)))
                .toList();
    }

    private static boolean isRewritten(Line line, String text, boolean[] entry) {
        String words = line.span().of(text);
        boolean within = entry[0] && line.kind() == Line.Kind.FRONT_MATTER && words.matches("\\s*-?\\s.*|-.*");
        int colon = words.indexOf(':');
        String name =
                colon < 0 ? "" : KnownData.meaning(words.substring(0, colon).replace("*", ""));
        entry[0] = within || REWRITTEN.contains(name);
        boolean status = words.length() < 30 && isStatus(words);
        return line.kind() == Line.Kind.HEADING || entry[0] || status;
    }

    /** Whether a line may be all that the section about the status says. */
    private static boolean isStatus(String words) {
        return Vocabulary.of("status").areIn(words) || Vocabulary.of("state").areIn(words);
    }
}
