package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole reviews, by all rules, fuzzed in the profile {@code fuzz}, one markup at a time: no rule fails, every finding lies
 * in the text, and what is typed is reviewed as what is there. What a fuzzer begins with, and what one has found, lies in
 * the resources and is reviewed in every build.
 */
class ReviewFuzzTest {

    private static final Engine ENGINE = Discovered.ENGINE;

    @FuzzTest(maxDuration = "10m")
    void plain(byte[] data) {
        reviewed(text(data), Markup.PLAIN);
    }

    @FuzzTest(maxDuration = "10m")
    void markdown(byte[] data) {
        reviewed(text(data), Markup.MARKDOWN);
    }

    @FuzzTest(maxDuration = "10m")
    void slack(byte[] data) {
        reviewed(text(data), Markup.SLACK);
    }

    @FuzzTest(maxDuration = "10m")
    void mail(byte[] data) {
        reviewed(text(data), Markup.MAIL);
    }

    @TestFactory
    Stream<DynamicTest> what_a_fuzzer_begins_with_is_reviewed() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Markup markup : Markup.values()) {
            String folder = "ReviewFuzzTestInputs/" + markup.name().toLowerCase(Locale.ROOT);
            try (Stream<Path> files =
                    Files.list(Path.of(ReviewFuzzTest.class.getResource(folder).toURI()))) {
                files.sorted()
                        .forEach(file -> tests.add(dynamicTest(
                                markup + ": " + file.getFileName(),
                                () -> reviewed(text(Files.readAllBytes(file)), markup))));
            }
        }
        return tests.stream();
    }

    private static void reviewed(String text, Markup markup) {
        Review review = ENGINE.review(Message.builder(text).markup(markup).build());
        assertThat(review.failures()).isEmpty();
        assertThat(review.findings())
                .allSatisfy(finding -> assertThat(finding.span().of(text)).isNotNull());
        assertThat(review.toString()).isNotEmpty();
        int half = text.length() / 2;
        Review edited = ENGINE.edit(review, new Edit(new Span(half, text.length()), text.substring(0, half)));
        assertThat(edited.findings()).isEqualTo(ENGINE.review(edited.subject()).findings());
    }

    /** Bytes that are no UTF-8 stand for halves of surrogate pairs, which no UTF-8 holds. */
    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
    }
}
