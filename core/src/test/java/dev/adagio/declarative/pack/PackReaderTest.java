package dev.adagio.declarative.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.contentOf;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.adagio.engine.ConfigurationException;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.model.Recipients;
import dev.adagio.rule.Facts;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Place;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is compared with the files among the resources that end with {@code .txt}. */
class PackReaderTest {

    private static final PackReader STRICT = PackReader.standard().strict(List.of(Language.of(Locale.ENGLISH)));

    @ParameterizedTest
    @ValueSource(strings = {"wrong.yaml", "shapes.yaml", "twice.yaml", "examples.yaml"})
    void all_that_is_wrong_is_reported_at_once_with_its_place(String file) {
        ConfigurationException wrong =
                catchThrowableOfType(ConfigurationException.class, () -> STRICT.read(file, text(file)));
        assertThat(String.join("\n\n", wrong.problems()) + "\n").isEqualTo(text(file + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "pack: x", "rules: []", "x"})
    void what_is_no_pack_is_refused(String text) {
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> STRICT.read("x.yaml", text))
                        .problems())
                .hasSizeBetween(1, 2);
    }

    @Test
    void the_examples_of_a_strict_pack_are_as_they_say() {
        assertThat(STRICT.read("harbour.yaml", text("harbour.yaml")).rules()).hasSize(5);
    }

    @Test
    void a_written_pack_is_read_as_the_same() {
        DataPack pack = STRICT.read("harbour.yaml", text("harbour.yaml"));
        DataPack again = STRICT.read("harbour.json", pack.toJson());
        assertThat(again).isEqualTo(pack);
        assertThat(again.toJson()).isEqualTo(pack.toJson());
    }

    @Test
    void a_written_pack_fits_the_schema_and_a_wrong_one_does_not() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PackReader.schema());
        assertThat(schema.validate(
                        STRICT.read("harbour.yaml", text("harbour.yaml")).toJson(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(text("harbour.yaml"), InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(text("wrong.yaml"), InputFormat.YAML))
                .extracting(Error::getMessage)
                .anyMatch(message -> message.contains("conditons"));
    }

    @Test
    void a_finding_says_what_the_template_and_the_severities_say() {
        List<Finding> findings = review(Message.builder("Ahoy! Ahoy! Come right away.")
                        .recipients(Recipients.ofCounts(9, 0))
                        .build())
                .findings();
        assertThat(findings)
                .extracting(Finding::severity, Finding::seen, Finding::confidence)
                .containsExactly(tuple(Severity.WARNING, "\"right away\" among 5 words, 1 times to 9", 0.75));
    }

    @Test
    void what_is_not_known_fires_nothing_and_is_not_made_up() {
        assertThat(review(Message.of("Come right away.")).findings())
                .extracting(Finding::severity, Finding::seen)
                .containsExactly(tuple(Severity.HINT, "\"right away\" among 3 words, 1 times to ?"));
    }

    @Test
    void a_fix_changes_the_text_at_what_was_found() {
        assertThat(review(Message.of("Come right away, please.")).withFixes())
                .extracting(
                        finding -> finding.fix() == null ? "" : finding.fix().apply("Come right away, please."))
                .containsExactly("Come, please.");
    }

    @Test
    void what_is_found_in_a_title_is_shown_there() {
        assertThat(review(Message.builder("Come.").subject("COME NOW").build()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.places())
                        .containsExactly(new Place.InField("chat", "", "title", "COME NOW")));
    }

    @Test
    void a_host_adds_what_its_own_subjects_tell() {
        Facts facts = Facts.STANDARD.with(new Measure(
                "sails",
                "how often it says sail",
                signals -> signals.message().text().split("sail", -1).length - 1));
        DataPack pack = PackReader.standard()
                .facts(facts)
                .strict(List.of(Language.of(Locale.ENGLISH)))
                .read("own.yaml", """
                pack: own
                rules:
                  - id: own/sails
                    title: sails too often
                    severity: hint
                    why: w
                    remedy: r
                    when: sails >= 2
                    message: sails {sails} times
                    examples: {flagged: «sail and sail», accepted: sail}
                """);
        assertThat(Plain.engine(pack.rules())
                        .review(Message.of("sail, sail, sail"))
                        .findings())
                .extracting(Finding::seen)
                .containsExactly("sails 3 times");
    }

    private static Review review(Message message) {
        return Plain.engine(PackReader.standard()
                        .read("harbour.yaml", text("harbour.yaml"))
                        .rules())
                .review(message);
    }

    private static String text(String file) {
        return contentOf(PackReaderTest.class.getResource(file));
    }
}
