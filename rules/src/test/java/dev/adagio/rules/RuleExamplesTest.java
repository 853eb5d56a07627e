package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.language.spanish.SpanishExamples;
import dev.adagio.verify.Check;
import dev.adagio.verify.Verification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of each rule are its tests: all rules are on, and only the rule's own findings count. */
class RuleExamplesTest {

    private static final Verification VERIFICATION = new Verification(Discovered.ENGINE);

    @TestFactory
    Stream<DynamicContainer> each_rule_finds_what_its_examples_mark_and_nothing_else() {
        return Discovered.rules().stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.info().id(), rule.examples().stream().map(example -> test(rule.info(), example))));
    }

    @TestFactory
    Stream<DynamicContainer> each_rule_finds_in_spanish_what_its_examples_mark_and_nothing_else() {
        return Discovered.rules().stream()
                .filter(rule -> rule.subject() == Message.class)
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.info().id(), inSpanish(rule).map(example -> test(rule.info(), example))));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_on_messages_has_examples_of_both_kinds_in_spanish() {
        return Discovered.rules().stream()
                .filter(rule -> rule.subject() == Message.class)
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> {
                    assertThat(inSpanish(rule).filter(Example::isFlagged)).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(inSpanish(rule).filter(example -> !example.isFlagged()))
                            .hasSizeGreaterThanOrEqualTo(3);
                }));
    }

    private static Stream<Example<Message>> inSpanish(Rule<?> rule) {
        return SpanishExamples.BY_RULE.getOrDefault(rule.info().id(), List.of()).stream();
    }

    @TestFactory
    Stream<DynamicTest> each_rule_has_enough_examples_of_both_kinds() {
        return Discovered.rules().stream().map(rule -> test(VERIFICATION.enough(rule, 3, 4)));
    }

    @TestFactory
    Stream<DynamicContainer> each_fix_an_example_is_given_holds() {
        return Discovered.rules().stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.info().id(), VERIFICATION.fixes(rule).map(RuleExamplesTest::test)));
    }

    @TestFactory
    Stream<DynamicTest> without_the_owner_the_date_or_the_reason_the_finding_appears() {
        return Stream.of(
                        VERIFICATION.needed(
                                "interruption/urgent-unexplained",
                                "Please fix it asap[-, checkout fails for everyone-]."),
                        VERIFICATION.needed(
                                "blockers/hidden-in-text",
                                "I'm blocked on the billing work[-: @Li, I need the key by Thursday-]."),
                        VERIFICATION.needed(
                                "clarity/no-needed-by", "@Li please review the draft of the contract[- by Friday-]."))
                .map(RuleExamplesTest::test);
    }

    private static DynamicTest test(Check check) {
        return DynamicTest.dynamicTest(check.name(), check::run);
    }

    private static DynamicTest test(RuleInfo rule, Example<?> example) {
        Review review = Discovered.ENGINE.review(example.subject());
        String text = review.message().text();
        return DynamicTest.dynamicTest(text.isBlank() ? "(" + example.note() + ")" : text, () -> {
            assertThat(review.failures()).isEmpty();
            List<Finding> found = of(rule, review);
            assertThat(found).extracting(Finding::span).isEqualTo(example.marks());
            assertThat(found).allSatisfy(finding -> {
                if (finding.places().stream().noneMatch(Place.InField.class::isInstance)) {
                    assertThat(finding.severity())
                            .as("what is found in running text")
                            .isLessThanOrEqualTo(Severity.WARNING);
                }
                assertThat(finding.seen()).isNotBlank().isNotEqualTo(rule.title());
            });
        });
    }

    private static List<Finding> of(RuleInfo rule, Review review) {
        return review.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }
}
