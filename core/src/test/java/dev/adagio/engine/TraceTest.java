package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Measure;
import dev.adagio.signal.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Measure LENGTH = new Measure(
            "length", "characters", signals -> signals.message().text().length());

    private static EngineBuilder engine() {
        return Harbour.engine()
                .add(Harbour.info("harbour/crane")
                        .on(Message.class)
                        .phrases(Lexicon.of("crane", "crane"), Lexicon.of("gone", "gone"))
                        .when(Condition.all(
                                Condition.says("crane"),
                                Condition.named("still there", Condition.not(Condition.says("gone"))),
                                Condition.any(LENGTH.over(20), Condition.has(Signal.class))))
                        .findsEach("crane"));
    }

    @Test
    void a_trace_asks_every_part_also_those_that_no_longer_matter() {
        Trace why = engine().build().trace(Message.of("a crane stands beside a crane"), "harbour/crane");
        assertThat(why).hasToString("""
                harbour/crane: 2 findings
                  yes all of
                    yes says 'crane': "crane", "crane"
                    yes still there
                      yes not
                        no  says 'gone'
                    yes any of
                      yes length > 20: 29
                      no  has Signal
                """);
        assertThat(engine().build().trace(Message.of("the crane is gone"), "harbour/crane"))
                .hasToString("""
                harbour/crane: its condition does not hold
                  no  all of
                    yes says 'crane': "crane"
                    no  still there
                      no  not
                        yes says 'gone': "gone"
                    no  any of
                      no  length > 20: 17
                      no  has Signal
                """);
        assertThatThrownBy(() -> engine().build().trace(Message.of(""), "harbour/none"))
                .hasMessage("no rule harbour/none runs");
    }

    @Test
    void a_broken_configuration_keeps_the_engine_and_says_so() {
        AtomicReference<Profile> profile = new AtomicReference<>(Profile.DEFAULT);
        LiveEngine live = new LiveEngine(() -> engine().profile(profile.get()).build());
        Engine first = live.engine();
        assertThat(live.refresh().swapped()).isFalse();
        assertThat(live.engine()).isSameAs(first);

        profile.set(Profile.DEFAULT.with("harbour/cran", Profile.Setting.OFF));
        LiveEngine.Refresh broken = live.refresh();
        assertThat(broken.swapped()).isFalse();
        assertThat(broken.problems())
                .singleElement()
                .satisfies(says -> assertThat(says).contains("harbour/cran"));
        assertThat(live.engine()).isSameAs(first);

        profile.set(Profile.DEFAULT.with("harbour/crane", Profile.Setting.OFF));
        assertThat(live.refresh()).isEqualTo(new LiveEngine.Refresh(true, List.of()));
        assertThat(live.engine().rules()).isEmpty();
    }

    @Test
    void a_configuration_that_cannot_be_read_keeps_the_engine_too() {
        AtomicReference<RuntimeException> wrong = new AtomicReference<>();
        LiveEngine live = new LiveEngine(() -> {
            if (wrong.get() != null) {
                throw wrong.get();
            }
            return engine().build();
        });
        Engine first = live.engine();
        wrong.set(new IllegalStateException("the disk is gone"));
        assertThat(live.refresh())
                .isEqualTo(
                        new LiveEngine.Refresh(
                                false,
                                List.of(
                                        "the configuration cannot be read: java.lang.IllegalStateException: the disk is gone")));
        assertThat(live.engine()).isSameAs(first);
    }

    @Test
    void a_listener_is_told_of_each_rule_that_was_asked() {
        List<String> told = new ArrayList<>();
        Engine engine = engine().listener(
                        (rule, nanos, findings, failed) -> told.add(rule.id() + " " + findings + " " + failed))
                .build();
        engine.review(Message.of("a crane beside a longer crane"));
        assertThat(told).containsExactly("harbour/crane 2 false");
    }
}
