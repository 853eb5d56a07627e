package dev.adagio.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.examples.archive.Archive;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.model.Message;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules find what was written for them in the sample company, and let be what was written to be let be. */
class SampleFindingsTest {

    private static final Path SAMPLE = Path.of("src/main/resources/sample-workspace");

    private static final List<Found> MESSAGES = read();

    /** What the rules make of one message: one line "rule | quoted words" a finding. */
    private record Found(String place, String text, List<String> findings) {}

    @TestFactory
    Stream<DynamicTest> each_rule_finds_what_was_written_for_it() {
        return rows("sample-findings.txt")
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> {
                    assertThat(MESSAGES)
                            .filteredOn(message -> message.place().contains(row.get(1)))
                            .flatExtracting(Found::findings)
                            .contains(row.get(0) + " | " + row.get(2));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_lets_good_messages_and_traps_be() {
        return rows("sample-silence.txt")
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> {
                    List<Found> meant = MESSAGES.stream()
                            .filter(message -> message.place().contains(row.get(1)))
                            .filter(message -> message.text().contains(row.get(2)))
                            .toList();
                    assertThat(meant).isNotEmpty();
                    assertThat(meant)
                            .flatExtracting(Found::findings)
                            .noneMatch(finding -> finding.startsWith(row.get(0) + " "));
                }));
    }

    private static Stream<List<String>> rows(String table) {
        try (InputStream in = SampleFindingsTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split("\\|", -1)).map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Found> read() {
        Adagio adagio = Adagio.builder().profile(everything()).build();
        List<Found> all = new ArrayList<>();
        Archive.of(SAMPLE).read(new Sink() {
            @Override
            public void item(Item item) {
                if (item instanceof Item.MessageItem found) {
                    all.add(review(adagio, found.message(), found.origin().file()));
                }
            }

            @Override
            public void problem(Problem problem) {}
        });
        return List.copyOf(all);
    }

    /** The optional rules too. */
    private static Profile everything() {
        Profile profile = Profile.DEFAULT;
        for (RulePack pack : ServiceLoader.load(RulePack.class)) {
            for (Rule<?> rule : pack.rules()) {
                profile = profile.with(rule.info().id(), Profile.Setting.ON);
            }
        }
        return profile;
    }

    private static Found review(Adagio adagio, Message message, String place) {
        List<String> findings = adagio.review(message).findings().stream()
                .map(finding -> finding.rule() + " | " + line(finding.span().of(message.text())))
                .toList();
        return new Found(place, line(message.text()), findings);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
