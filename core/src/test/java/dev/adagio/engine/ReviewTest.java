package dev.adagio.engine;

import static dev.adagio.advice.Mode.ASYNC;
import static dev.adagio.advice.Mode.EITHER;
import static dev.adagio.advice.Mode.SYNC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Plan;
import dev.adagio.advice.Planner;
import dev.adagio.advice.Remedy;
import dev.adagio.model.Message;
import dev.adagio.outline.Outline;
import dev.adagio.outline.Slot;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a review tells beside its findings. */
class ReviewTest {

    private static final Remedy WRITE = Remedy.removing("write", "Write it down", "open");
    private static final AdviceModel KEEN = AdviceModel.DEFAULT.weighing("open", 5);

    @Test
    void advice_counterfactuals_and_plans_come_from_the_packs_that_were_added() {
        Review review =
                Harbour.engine().add(new Pack(AdviceModel.DEFAULT)).build().review(Message.of("Hi"));

        assertThat(review.advice().mode()).isEqualTo(SYNC);
        assertThat(review.counterfactuals(EITHER))
                .extracting(Counterfactual::changes)
                .containsExactly(List.of(WRITE));
        assertThat(review.plan(ASYNC)).isEmpty();
    }

    @Test
    void the_first_planner_that_knows_a_way_is_heard() {
        Plan first = new Plan(ASYNC, "the first", List.of());
        Plan second = new Plan(ASYNC, "the second", List.of());
        Engine engine = Harbour.engine()
                .add(new Pack(AdviceModel.DEFAULT))
                .add(planning(first))
                .add(planning(second))
                .build();

        assertThat(engine.review(Message.of("Hi")).plan(ASYNC)).contains(first);
    }

    @Test
    void the_last_pack_with_a_model_of_its_own_says_how_all_is_weighed() {
        Engine engine = Harbour.engine()
                .add(new Pack(KEEN))
                .add(planning(new Plan(ASYNC, "any", List.of())))
                .build();

        assertThat(engine.advisor().model()).isEqualTo(KEEN);
        assertThat(engine.advise(Message.of("Hi")).balance()).isEqualTo(5);
    }

    @Test
    void what_a_language_does_not_sum_up_is_not_made_up() {
        Review review = new Staged().review("Hi");

        assertThat(review.summary()).isEmpty();
        assertThat(review.readiness()).isEmpty();
        assertThat(review.outline()).isEmpty();
    }

    @Test
    void what_was_found_of_the_whole_is_handed_on() {
        Readiness readiness = new Readiness(new Span(0, 2), 0.5, List.of(), null);
        Outline outline = new Outline(
                new Span(0, 2),
                Arrays.stream(Slot.Kind.values())
                        .map(kind -> new Slot(kind, List.of(), ""))
                        .toList());

        assertThat(new Staged().signal(Readiness.class, readiness).review("Hi").readiness())
                .contains(readiness);
        assertThat(new Staged().signal(Outline.class, outline).review("Hi").outline())
                .contains(outline);
    }

    @Test
    void a_listener_hears_of_each_rule_by_itself() {
        List<String> told = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        long begun = System.nanoTime();
        Harbour.engine()
                .add(Harbour.info("harbour/a").on(Message.class).finds((message, finding) -> finding))
                .add(Harbour.info("harbour/b").on(Message.class).finds((message, finding) -> finding))
                .add(Harbour.info("harbour/c").on(Message.class).finds((message, signals, before) -> {
                    throw new IllegalStateException("no such luck");
                }))
                .listener((rule, nanos, findings, failed) -> {
                    told.add(rule.id() + " " + findings + " " + failed);
                    times.add(nanos);
                })
                .build()
                .review(Message.of("Hi"));
        long all = System.nanoTime() - begun;

        assertThat(told).containsExactly("harbour/a 1 false", "harbour/b 1 false", "harbour/c 0 true");
        assertThat(times).allSatisfy(nanos -> assertThat(nanos).isBetween(0L, all));
    }

    private static AdvicePack planning(Plan plan) {
        return new AdvicePack() {
            @Override
            public String name() {
                return "planning";
            }

            @Override
            public List<Factor> factors() {
                return List.of();
            }

            @Override
            public List<Planner> planners() {
                return List.of((signals, advice, way) -> Optional.of(plan));
            }
        };
    }

    private record Pack(AdviceModel model) implements AdvicePack, Factor {
        @Override
        public String name() {
            return "harbour";
        }

        @Override
        public List<Factor> factors() {
            return List.of(this);
        }

        @Override
        public List<Planner> planners() {
            return List.of((signals, advice, way) -> Optional.empty());
        }

        @Override
        public FactorInfo info() {
            return new FactorInfo("open", "it is open", 3, null, "a test").remedied(WRITE);
        }

        @Override
        public Optional<Evidence> evidence(Signals signals) {
            return Optional.of(new Evidence("always", null, 1));
        }
    }
}
