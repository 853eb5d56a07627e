package dev.adagio.declarative.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.excerpt.LineMap;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a style of every kind of check finds in one document is compared with {@code text.md.txt}. */
class StyleReaderTest {

    @Test
    void every_kind_of_check_finds_what_it_says() throws Exception {
        Review review = review(StyleReader.read(styles()), text());
        LineMap lines = LineMap.of(text());
        String found = review.findings().stream()
                .map(finding -> lines.line(finding.span().start()) + ":"
                        + lines.column(finding.span().start()) + " " + finding.rule() + " "
                        + finding.severity().word() + " " + finding.seen() + "\n")
                .collect(Collectors.joining());
        assertThat(review.failures()).isEmpty();
        assertThat(found).isEqualTo(contentOf(getClass().getResource("text.md.txt")));
    }

    @Test
    void what_is_not_supported_is_named_with_the_reason() throws Exception {
        assertThat(StyleReader.read(styles()).unsupported())
                .extracting(each -> each.rule() + ": " + each.reason())
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith("Harbour.Broken: a pattern cannot be read: "),
                        malformed -> assertThat(malformed)
                                .startsWith("Harbour.Malformed: Malformed.yml:2:1: this is no YAML"),
                        odd -> assertThat(odd).isEqualTo("Harbour.Odd: the keys tokns are not known for 'existence'"),
                        script -> assertThat(script)
                                .isEqualTo("Harbour.Script: checks of the kind 'script' are not supported"),
                        strong -> assertThat(strong).isEqualTo("Harbour.Strong: the scope 'strong' is not known here"),
                        tagged -> assertThat(tagged)
                                .isEqualTo("Harbour.Tagged: checks of the kind 'sequence' are not supported"));
    }

    @Test
    void a_replacement_is_a_fix_where_there_is_one_only() throws Exception {
        assertThat(review(StyleReader.read(styles()), "Utilize the boat, mate.").withFixes())
                .filteredOn(finding -> finding.rule().equals("harbour/swap"))
                .extracting(finding ->
                        finding.fix() == null ? "none" : finding.fix().apply("Utilize the boat, mate."))
                .containsExactly("Use the boat, mate.", "none");
    }

    @Test
    void a_rule_keeps_the_name_it_has_in_vale_and_where_to_read_more() throws Exception {
        assertThat(StyleReader.read(styles()).rules())
                .extracting(rule -> rule.info())
                .filteredOn(info -> info.id().equals("harbour/spaces"))
                .singleElement()
                .satisfies(info -> {
                    assertThat(info.formerIds()).containsExactly("Harbour.Spaces");
                    assertThat(info.severity()).isEqualTo(Severity.WARNING);
                    assertThat(info.sources())
                            .extracting(source -> source.reference())
                            .containsExactly("https://example.org/spaces");
                });
    }

    @Test
    void a_pattern_that_looks_around_for_ever_is_told_and_stops_no_other(@TempDir Path folder) throws IOException {
        Path style = Files.createDirectories(folder.resolve("Bad"));
        Files.writeString(
                style.resolve("Slow.yml"), "extends: existence\nmessage: x\nnonword: true\nraw: ['(?!b)(a+)+c']\n");
        Files.writeString(style.resolve("Quick.yml"), "extends: existence\nmessage: found %s\ntokens: [end]\n");
        Review review = review(StyleReader.read(folder), "a".repeat(5_000) + " end");
        assertThat(review.findings()).extracting(Finding::seen).containsExactly("found end");
        assertThat(review.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.source()).isEqualTo("bad/slow");
            assertThat(failure.says()).contains("took more than");
        });
    }

    @Test
    void a_folder_without_styles_is_told(@TempDir Path folder) {
        assertThatThrownBy(() -> StyleReader.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no style");
    }

    private static Review review(StylePack pack, String text) {
        Engine engine =
                Engine.builder().add(Language.of(Locale.ENGLISH)).add(pack).build();
        return engine.review(Message.builder(text)
                .kind(MessageKind.DOCUMENT)
                .markup(Markup.MARKDOWN)
                .build());
    }

    private static Path styles() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(StyleReaderTest.class.getResource("text.md"))
                        .toURI())
                .getParent();
    }

    private static String text() {
        return contentOf(StyleReaderTest.class.getResource("text.md"));
    }
}
