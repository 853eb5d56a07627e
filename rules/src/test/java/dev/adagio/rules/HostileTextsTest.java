package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Limits;
import dev.adagio.engine.Review;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule reviews every hostile text in every markup, and none may ask more than a number of steps that grows with the
 * length of the text. The time is a net below: what takes more than linear time does not end within it.
 */
class HostileTextsTest {

    private static final int SHORT = 1 << 12;
    private static final int LONG = 1 << 20;

    /** How often a rule may ask for each character, which none comes near. */
    private static final int STEPS = 8;

    private static final Duration NET = Duration.ofMinutes(2);

    @TestFactory
    Stream<DynamicTest> a_hostile_text_is_reviewed_like_any_other() {
        return each(SHORT, new Reviewed(SHORT));
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> a_hostile_text_of_a_million_characters_is_reviewed_like_any_other() {
        return each(LONG, new Reviewed(LONG));
    }

    @TestFactory
    Stream<DynamicTest> a_hostile_text_is_edited_like_any_other() {
        return each(SHORT / 4, (text, markup) -> {
            Review review = Discovered.ENGINE.review(
                    Message.builder(text).markup(markup).build());
            int middle = text.length() / 2;
            Review edited = Discovered.ENGINE.edit(review, new Edit(new Span(middle, middle + 1), "a b"));
            assertThat(edited.findings())
                    .isEqualTo(Discovered.ENGINE.review(edited.subject()).findings());
        });
    }

    private interface Check {
        void on(String text, Markup markup);
    }

    private static Stream<DynamicTest> each(int length, Check check) {
        return HostileTexts.of(length).entrySet().stream()
                .flatMap(text -> Stream.of(Markup.values())
                        .map(markup -> dynamicTest(
                                text.getKey() + ", " + markup,
                                () -> assertTimeoutPreemptively(NET, () -> check.on(text.getValue(), markup)))));
    }

    /** Reviews by all rules, none of which may ask more than so many steps for each character. */
    private record Reviewed(Engine engine) implements Check {

        Reviewed(int length) {
            this(Discovered.builder(Discovered.PACKS)
                    .limits(new Limits(2 * length, length, (long) STEPS * length, 1))
                    .build());
        }

        @Override
        public void on(String text, Markup markup) {
            Review review = engine.review(Message.builder(text).markup(markup).build());

            assertThat(review.failures()).isEmpty();
            assertThat(review.findings()).allSatisfy(finding -> assertInside(finding, text));
            Reading reading = review.signals().body().reading();
            assertThat(reading.tokenCount()).isLessThanOrEqualTo(text.length());
            assertThat(reading.sentences()).hasSizeLessThanOrEqualTo(text.length());
            assertThat(review.toString()).isNotEmpty();
            assertThat(review.summary()).isPresent();
        }
    }

    private static void assertInside(Finding finding, String text) {
        assertThat(finding.span().end()).isBetween(finding.span().start(), text.length());
    }
}
