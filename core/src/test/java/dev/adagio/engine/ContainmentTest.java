package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContainmentTest {

    private static final Message MESSAGE = Message.of("a crane stands there");

    private static Rule<Message> throwing(AtomicInteger times) {
        return Harbour.info("harbour/broken").on(Message.class).finds((message, signals, before) -> {
            times.incrementAndGet();
            throw new IllegalStateException("no such luck");
        });
    }

    private static Rule<Message> sound() {
        return Harbour.info("harbour/sound").on(Message.class).finds((message, finding) -> finding.seen("something"));
    }

    @Test
    void a_rule_that_failed_three_times_is_asked_no_more_by_that_engine() {
        AtomicInteger times = new AtomicInteger();
        Engine engine = Harbour.engine().add(throwing(times)).add(sound()).build();
        for (int i = 0; i < 5; i++) {
            assertThat(engine.review(MESSAGE).findings()).hasSize(1);
        }
        assertThat(times).hasValue(3);
        assertThat(engine.review(MESSAGE).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.says()).contains("is asked no more: it failed 3 times"));
        Engine another = Harbour.engine().add(throwing(times)).build();
        another.review(MESSAGE);
        assertThat(times).hasValue(4);
    }

    @Test
    void a_failure_tells_the_line_of_the_rule_that_threw() {
        class Broken implements Asking {
            @Override
            public List<Finding> check(Message message, Signals signals) {
                throw new IllegalStateException("no such luck");
            }
        }
        assertThat(Harbour.engine().add(new Broken()).build().review(MESSAGE).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.says())
                        .containsPattern("threw .*no such luck at ContainmentTest.java:\\d+; switch the rule off"));
    }

    @Test
    void a_rule_that_asks_without_end_is_stopped() {
        Rule<Message> endless = Harbour.info("harbour/endless")
                .on(Message.class)
                .finds((message, signals, before) -> {
                    while (signals.all(Signal.class).isEmpty()) {
                        Thread.onSpinWait();
                    }
                    return List.of();
                });
        Review review = Harbour.engine()
                .add(endless)
                .add(sound())
                .limits(new Limits(1000, 10, 1000, 3))
                .build()
                .review(MESSAGE);
        assertThat(review.findings()).hasSize(1);
        assertThat(review.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.says()).contains("asked more than 1000 times"));
        // what is asked afterwards is nobody's rule
        for (int i = 0; i < 2000; i++) {
            assertThat(review.signals().any(Signal.class)).isFalse();
        }
    }

    @Test
    void of_too_many_findings_the_first_are_kept() {
        Rule<Message> many = Harbour.info("harbour/many")
                .on(Message.class)
                .finds((message, signals, before) -> Collections.nCopies(
                        50, Harbour.info("harbour/many").finding(new Span(0, 1)).build()));
        Review review = Harbour.engine()
                .add(many)
                .limits(new Limits(1000, 10, 1000, 3))
                .build()
                .review(MESSAGE);
        assertThat(review.findings()).hasSize(10);
        assertThat(review.failures()).hasSize(1);
    }

    @Test
    void a_review_nobody_wants_any_more_ends() {
        AtomicInteger asked = new AtomicInteger();
        Engine engine = Harbour.engine().add(sound()).build();
        assertThatThrownBy(() -> engine.review(MESSAGE, () -> asked.incrementAndGet() > 1))
                .isInstanceOf(CancellationException.class);
        assertThat(engine.review(MESSAGE, () -> false).findings()).hasSize(1);
    }

    @Test
    void a_rule_may_ask_as_often_as_the_limit_says_and_not_once_more() {
        for (int asks : new int[] {100, 101}) {
            Review review = Harbour.engine()
                    .add(asking(asks))
                    .limits(new Limits(1000, 10, 100, 3))
                    .build()
                    .review(MESSAGE);
            assertThat(review.failures()).hasSize(asks - 100);
        }
    }

    @Test
    void a_review_is_ended_in_the_middle_of_a_rule() {
        AtomicBoolean unwanted = new AtomicBoolean();
        AtomicInteger finished = new AtomicInteger();
        Engine engine = Harbour.engine()
                .add(Harbour.info("harbour/slow").on(Message.class).finds((message, signals, before) -> {
                    unwanted.set(true);
                    for (int i = 0; i < 10_000; i++) {
                        signals.any(Signal.class);
                    }
                    finished.incrementAndGet();
                    return List.of();
                }))
                .build();
        assertThatThrownBy(() -> engine.review(MESSAGE, unwanted::get))
                .isInstanceOf(CancellationException.class)
                .hasMessage("the review was cancelled");
        assertThat(finished).hasValue(0);
    }

    @Test
    void where_it_takes_too_long_to_see_whom_to_ask_all_rules_are_asked() {
        record Knock(Span span, double confidence) implements Signal {}
        Detector<Knock> endless = new Detector<>() {
            @Override
            public Class<Knock> finds() {
                return Knock.class;
            }

            @Override
            public List<Knock> detect(Signals signals) {
                for (int i = 0; i < 10_000; i++) {
                    signals.body();
                }
                return List.of();
            }
        };
        Review review = Harbour.engine()
                .add(endless)
                .add(Harbour.info("harbour/knock")
                        .on(Message.class)
                        .when(Condition.has(Knock.class))
                        .finds((message, finding) -> finding))
                .add(sound())
                .few(0)
                .limits(new Limits(1000, 10, 1000, 3))
                .build()
                .review(MESSAGE);
        assertThat(review.findings()).extracting(Finding::rule).containsExactly("harbour/sound");
        assertThat(review.failures())
                .extracting(Failure::source)
                .containsExactlyInAnyOrder("engine/steps", "harbour/knock");
    }

    @Test
    void a_finding_whose_evidence_lies_outside_the_text_is_dropped() {
        Review review = Harbour.engine()
                .add(Harbour.info("harbour/far")
                        .on(Message.class)
                        .finds((message, finding) -> finding.evidence(new Span(0, 1))
                                .evidence(new Span(0, message.text().length() + 1))))
                .build()
                .review(MESSAGE);
        assertThat(review.findings()).isEmpty();
        assertThat(review.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.says()).contains("lies outside the text"));
    }

    private static Rule<Message> asking(int times) {
        return Harbour.info("harbour/asking").on(Message.class).finds((message, signals, before) -> {
            for (int i = 0; i < times; i++) {
                signals.any(Signal.class);
            }
            return List.of();
        });
    }

    @Test
    void a_condition_that_throws_fails_its_rule_alone() {
        Rule<Message> odd = Harbour.info("harbour/odd")
                .on(Message.class)
                .when(Condition.test("a question", signals -> {
                    throw new IllegalArgumentException("what?");
                }))
                .finds((message, finding) -> finding);
        Review review = Harbour.engine().add(odd).add(sound()).build().review(MESSAGE);
        assertThat(review.findings()).hasSize(1);
        assertThat(review.failures()).extracting(Failure::source).containsExactly("harbour/odd");
    }

    private interface Asking extends Rule<Message> {
        @Override
        default RuleInfo info() {
            return Harbour.info("harbour/asking");
        }

        @Override
        default Class<Message> subject() {
            return Message.class;
        }

        @Override
        default List<Example<Message>> examples() {
            return List.of();
        }
    }
}
