package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FixesTest {

    /** The first message a rule flags, and what its fix makes of it. */
    private static final Map<String, String> MENDED = Map.of(
            "clarity/ambiguous-time", "Please send the figures by EOD (UTC+02:00).",
            "interruption/broad-mention", "thoughts on the new logo?",
            "clarity/too-many-questions",
                    "1. Which version is live?\n2. Who deployed it?\n3. Is the old one kept?\n4. When is the next one due?");

    @Test
    void a_safe_fix_edits_what_the_rule_flags_first() {
        MENDED.forEach((rule, text) -> assertThat(mended(rule)).as(rule).hasValue(text));
    }

    @Test
    void what_is_asked_moves_to_the_front_with_its_words_unchanged() {
        assertThat(mended("clarity/ask-buried").orElseThrow())
                .startsWith("Could you approve the larger disk?\n\nThe import of the supplier lists")
                .containsOnlyOnce("approve the larger disk");
    }

    @Property
    void a_fix_that_is_offered_clears_its_finding_and_brings_no_new_one(@ForAll("messages") Message message) {
        Review review = Discovered.ENGINE.review(message);
        Map<String, Long> before = counts(review.findings());
        for (Finding finding : review.withFixes()) {
            Fix fix = finding.fix();
            if (fix != null) {
                Map<String, Long> after = counts(Discovered.ENGINE
                        .review(message.toBuilder()
                                .text(fix.apply(message.text()))
                                .build())
                        .findings());
                assertThat(after.getOrDefault(finding.rule(), 0L)).isLessThan(before.get(finding.rule()));
                assertThat(after)
                        .allSatisfy((rule, count) ->
                                assertThat(count).as(rule).isLessThanOrEqualTo(before.getOrDefault(rule, 0L)));
            }
        }
        assertThat(review.withFixes().stream().map(Finding::withoutFix).toList())
                .isEqualTo(review.findings());
    }

    @Property
    void mending_makes_fixes_until_none_is_left_and_brings_nothing_new(@ForAll("messages") Message message) {
        Review review = Discovered.ENGINE.review(message);
        Review mended = Discovered.ENGINE.mend(review);
        assertThat(mended.withFixes())
                .allSatisfy(finding -> assertThat(finding.fix()).isNull());
        Map<String, Long> before = counts(review.findings());
        assertThat(counts(mended.findings()))
                .allSatisfy(
                        (rule, count) -> assertThat(count).as(rule).isLessThanOrEqualTo(before.getOrDefault(rule, 0L)));
        boolean fixed = review.withFixes().stream().anyMatch(finding -> finding.fix() != null);
        assertThat(mended == review).isEqualTo(!fixed);
    }

    @Test
    void what_a_review_was_narrowed_to_leave_out_is_not_mended() {
        Message message = Discovered.rules().stream()
                .filter(rule -> rule.info().id().equals("interruption/broad-mention"))
                .flatMap(rule -> rule.examples().stream())
                .filter(each -> each.isFlagged())
                .map(each -> (Message) each.subject())
                .findFirst()
                .orElseThrow();
        Review review = Discovered.ENGINE.review(message);
        assertThat(Discovered.ENGINE.mend(review).message().text()).isNotEqualTo(message.text());
        Review narrowed = review.keeping(finding -> !finding.rule().equals("interruption/broad-mention"));
        assertThat(Discovered.ENGINE.mend(narrowed)).isSameAs(narrowed);
    }

    /** Two examples of any rules, one below the other, in the setting of the first. */
    @Provide
    Arbitrary<Message> messages() {
        Arbitrary<Message> examples = Arbitraries.of(Discovered.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(Example::subject)
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .toList());
        return Combinators.combine(examples, examples, Arbitraries.of("", " ", "\n\n"))
                .as((first, second, between) -> first.toBuilder()
                        .text(between.isEmpty() ? first.text() : first.text() + between + second.text())
                        .build());
    }

    private static Optional<String> mended(String rule) {
        Message message = Discovered.rules().stream()
                .filter(each -> each.info().id().equals(rule))
                .flatMap(each -> each.examples().stream())
                .filter(Example::isFlagged)
                .map(example -> (Message) example.subject())
                .findFirst()
                .orElseThrow();
        return Discovered.ENGINE.review(message).withFixes().stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> Optional.ofNullable(finding.fix()).stream())
                .map(fix -> fix.apply(message.text()))
                .findFirst();
    }

    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }
}
