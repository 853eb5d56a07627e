package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final Lexicon CRANE = Lexicon.of("crane", "crane");
    private static final Message MESSAGE = Message.of("a crane beside a crane");

    record Cargo(double tonnes) {}

    /** A ship, which is the host's own type of subject. */
    record Ship(String name, double draught, String log) {}

    /** A signal of the host's own. */
    record Bell(Span span, double confidence) implements Signal {}

    private static final Measure DRAUGHT =
            new Measure("draught", "metres", signals -> ((Ship) signals.subject()).draught());

    private static Rule<Message> cranes() {
        return Harbour.info("harbour/crane")
                .on(Message.class)
                .phrases(CRANE)
                .when(Condition.says("crane"))
                .finds((message, signals, before) -> signals.body().phrases("crane").stream()
                        .map(match -> Harbour.info("harbour/crane")
                                .finding(match.span())
                                .value(new Cargo(match.span().start()))
                                .build())
                        .toList());
    }

    private static Rule<Message> crowd(String id, String on) {
        return Harbour.info(id)
                .on(Message.class)
                .buildsOn(on)
                .finds((message, signals, before) -> before.size() > 1
                        ? List.of(Harbour.info(id)
                                .finding(new Span(0, 1))
                                .value(before.stream()
                                        .flatMap(each -> each.value(Cargo.class).stream())
                                        .mapToDouble(Cargo::tonnes)
                                        .sum())
                                .build())
                        : List.of());
    }

    @Test
    void a_rule_builds_on_what_another_found_and_on_its_values() {
        // by id it would be asked first
        Engine engine = Harbour.engine()
                .add(crowd("harbour/ashore", "harbour/crane"))
                .add(cranes())
                .build();
        List<Finding> findings = engine.review(MESSAGE).findings();
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("harbour/ashore", "harbour/crane", "harbour/crane");
        assertThat(findings.get(0).value(Double.class)).contains(19.0);
        Profile off = Profile.DEFAULT.with("harbour/crane", Profile.Setting.OFF);
        assertThat(Harbour.engine()
                        .add(crowd("harbour/ashore", "harbour/crane"))
                        .add(cranes())
                        .profile(off)
                        .build()
                        .review(MESSAGE)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_rule_may_name_the_one_it_builds_on_as_that_was_called_before_and_is_told_of_no_other() {
        Engine engine = Harbour.engine()
                .add(Harbour.described("harbour/zebra")
                        .formerly("old-zebra")
                        .build()
                        .on(Message.class)
                        .finds((message, signals, before) -> List.of()))
                .add(Harbour.info("harbour/mast").on(Message.class).finds((message, finding) -> finding))
                .add(Harbour.info("harbour/deck")
                        .on(Message.class)
                        .buildsOn("old-zebra")
                        .finds((message, signals, before) -> before.isEmpty()
                                ? List.of()
                                : List.of(Harbour.info("harbour/deck")
                                        .finding(new Span(0, 0))
                                        .build())))
                .build();
        assertThat(engine.review(MESSAGE).findings()).extracting(Finding::rule).containsExactly("harbour/mast");
    }

    @Test
    void rules_that_wait_for_each_other_are_refused_with_the_circle() {
        EngineBuilder engine = Harbour.engine()
                .add(crowd("a/one", "a/two"))
                .add(crowd("a/two", "a/three"))
                .add(crowd("a/three", "a/one"))
                .add(crowd("a/four", "a/none"));
        assertThat(catchThrowableOfType(ConfigurationException.class, engine::build)
                        .problems())
                .containsExactlyInAnyOrder(
                        "a/four builds on a/none, but there is no such rule",
                        "rules wait for each other: a/one after a/two after a/three after a/one");
    }

    @Test
    void a_host_brings_its_own_subjects_measures_and_signals() {
        Rule<Ship> deep = Harbour.info("ship/deep")
                .on(Ship.class)
                .when(Condition.all(DRAUGHT.over(9), Condition.has(Bell.class)))
                .finds((ship, finding) -> finding.seen(ship.name() + " lies deep"));
        Engine engine = Harbour.engine()
                .subject(Ship.class, ship -> Message.of(ship.log()))
                .add(new Detector<Bell>() {
                    @Override
                    public Class<Bell> finds() {
                        return Bell.class;
                    }

                    @Override
                    public List<Bell> detect(Signals signals) {
                        int at = signals.message().text().indexOf("ding");
                        return at < 0 ? List.of() : List.of(new Bell(new Span(at, at + 4), 1));
                    }
                })
                .add(deep)
                .few(0)
                .build();
        assertThat(engine.review(new Ship("Ida", 9.5, "ding dong")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.seen()).isEqualTo("Ida lies deep"));
        assertThat(engine.review(new Ship("Ida", 9, "ding dong")).findings()).isEmpty();
        assertThat(engine.review(new Ship("Ida", 9.5, "")).findings()).isEmpty();
        assertThat(engine.explainPlan())
                .singleElement()
                .satisfies(planned -> assertThat(planned).hasToString("ship/deep: asked only where draught > 9"));
    }

    @Test
    void two_measures_of_one_name_are_refused() {
        Measure other = new Measure("draught", "feet", signals -> 1);
        EngineBuilder engine = Harbour.engine()
                .subject(Ship.class, ship -> Message.of(""))
                .add(Harbour.info("ship/one")
                        .on(Ship.class)
                        .when(DRAUGHT.over(1))
                        .finds((ship, finding) -> finding))
                .add(Harbour.info("ship/two")
                        .on(Ship.class)
                        .when(Condition.not(other.over(1)))
                        .finds((ship, finding) -> finding));
        assertThat(catchThrowableOfType(ConfigurationException.class, engine::build)
                        .problems())
                .containsExactly("two measures are called 'draught'; keep one in a constant and share it");
    }

    @Test
    void a_condition_without_an_end_is_refused() {
        Condition deep = Condition.says("crane");
        for (int i = 0; i < 100_000; i++) {
            deep = Condition.not(deep);
        }
        EngineBuilder engine = Harbour.engine()
                .add(Harbour.info("a/deep").on(Message.class).when(deep).finds((message, finding) -> finding));
        assertThat(catchThrowableOfType(ConfigurationException.class, engine::build)
                        .problems())
                .containsExactly("the condition of a/deep is nested more than 200 deep");
    }

    @Test
    void a_plan_says_of_each_rule_when_it_is_asked_and_why_it_is_not_looked_up() {
        Engine engine = Harbour.engine()
                .add(cranes())
                .add(Harbour.info("a/not")
                        .on(Message.class)
                        .when(Condition.not(Condition.has(Bell.class)))
                        .finds((message, finding) -> finding))
                .add(Harbour.info("a/code")
                        .on(Message.class)
                        .when(Condition.test("code", signals -> true))
                        .finds((message, finding) -> finding))
                .add(Harbour.info("a/needs")
                        .on(Message.class)
                        .when(Condition.test("code", signals -> true, Bell.class))
                        .finds((message, finding) -> finding))
                .add(Harbour.info("a/always").on(Message.class).finds((message, finding) -> finding))
                .add(Harbour.info("a/never")
                        .on(Message.class)
                        .when(Condition.never())
                        .finds((message, finding) -> finding))
                .few(0)
                .build();
        assertThat(engine.explainPlan().stream().map(PlannedRule::toString))
                .containsExactly(
                        "a/always: asked of every subject: it has no condition",
                        "a/code: asked of every subject: its condition is code that names no signal it needs",
                        "a/needs: asked only where there is a signal Bell",
                        "a/never: never asked: its condition never holds",
                        "a/not: asked of every subject: its condition can hold where nothing it names is there",
                        "harbour/crane: asked only where the text says 'crane'");
        assertThat(Harbour.engine().add(cranes()).build().explainPlan())
                .singleElement()
                .satisfies(planned ->
                        assertThat(planned.says()).isEqualTo("asked of every subject: so few rules are all asked (1)"));
    }

    @Test
    void parameters_are_set_by_the_profile_and_checked_at_load() {
        Profile five = Profile.DEFAULT.with("a/long", new Profile.Setting(null, Severity.HINT, Map.of("words", "2")));
        Message message = Message.of("one two three");
        Engine engine = Harbour.engine().add(new Wordy(9)).profile(five).build();
        assertThat(engine.review(message).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT);
        assertThat(Harbour.engine().add(new Wordy(9)).build().review(message).findings())
                .isEmpty();
        assertThat(five.of(new Wordy(9).info()).origins())
                .containsEntry("parameters.words", "the profile")
                .containsEntry("enabled", "the rule");
        for (Map<String, String> wrong : List.of(Map.of("words", "many"), Map.of("letters", "2"))) {
            Profile profile = Profile.DEFAULT.with("a/long", new Profile.Setting(null, null, wrong));
            assertThat(catchThrowableOfType(
                                    ConfigurationException.class,
                                    () -> Harbour.engine()
                                            .add(new Wordy(9))
                                            .profile(profile)
                                            .build())
                            .problems())
                    .hasSize(1);
        }
    }

    private record Wordy(int words) implements Rule<Message> {

        @Override
        public RuleInfo info() {
            return Harbour.described("a/long")
                    .parameter("words", "9", "from how many words on")
                    .build();
        }

        @Override
        public Class<Message> subject() {
            return Message.class;
        }

        @Override
        public Rule<Message> with(Map<String, String> parameters) {
            return new Wordy(Integer.parseInt(parameters.get("words")));
        }

        @Override
        public List<Example<Message>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Message message, Signals signals) {
            int count = message.text().split(" ").length;
            return count < words
                    ? List.of()
                    : List.of(info().finding(new Span(0, 1)).build());
        }
    }
}
