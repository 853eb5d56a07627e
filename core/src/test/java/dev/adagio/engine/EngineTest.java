package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Language;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final Language ENGLISH = new Bare(Locale.ENGLISH, Set.of("the", "and"), "soon");
    private static final Language SPANISH = new Bare(Locale.forLanguageTag("es"), Set.of("el", "y"), "pronto");

    @Test
    void findings_are_ordered_by_span_and_then_by_rule() {
        Review review =
                engine(at("b/one", 4, 6), at("a/two", 4, 6), at("a/one", 0, 3)).review(Message.of("one two"));
        assertThat(review.findings()).extracting(Finding::rule).containsExactly("a/one", "a/two", "b/one");
        assertThat(review.failures()).isEmpty();
    }

    @Test
    void a_rule_that_throws_is_reported_beside_the_findings_of_the_others() {
        Review review = engine(at("a/good", 0, 3), rule("a/bad", (info, signals) -> {
                    throw new IllegalStateException("broken");
                }))
                .review(Message.of("one"));
        assertThat(review.findings()).hasSize(1);
        assertThat(review.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.source()).isEqualTo("a/bad");
            assertThat(failure.says()).contains("IllegalStateException: broken").contains("switch the rule off");
        });
    }

    @Test
    void a_rule_that_recurses_without_end_is_reported_too() {
        Review review = engine(rule("a/deep", (info, signals) -> List.of(deep(info, 0))))
                .review(Message.of("one"));
        assertThat(review.failures()).extracting(Failure::source).containsExactly("a/deep");
    }

    @Test
    void a_finding_outside_the_text_or_of_another_rule_is_dropped_and_reported() {
        Review review = engine(
                        at("a/wide", 0, 99),
                        rule(
                                "a/fix",
                                (info, signals) -> List.of(info.finding(new Span(0, 1))
                                        .fix(Fix.replacing("x", new Span(5, 9), ""))
                                        .build())),
                        rule(
                                "a/false",
                                (info, signals) -> List.of(
                                        info("a/other").finding(new Span(0, 1)).build())))
                .review(Message.of("one"));
        assertThat(review.findings()).isEmpty();
        assertThat(review.failures()).extracting(Failure::source).containsExactly("a/false", "a/fix", "a/wide");
    }

    @Test
    void an_optional_rule_runs_only_where_the_profile_names_it() {
        Rule<Message> rule = new TestRule(
                RuleInfo.of("a/rare", Severity.HINT, "seen")
                        .because("why")
                        .clearedBy("mend it")
                        .optional()
                        .build(),
                Condition.always(),
                (info, signals) -> List.of(info.finding(new Span(0, 1)).build()));
        Message message = Message.of("one");
        assertThat(engine(rule).rules()).isEmpty();
        assertThat(engine(rule).review(message).findings()).isEmpty();
        for (Profile.Setting setting : List.of(Profile.Setting.ON, Profile.Setting.as(Severity.WARNING))) {
            Profile named = Profile.DEFAULT.with("a/rare", setting);
            assertThat(builder(rule).profile(named).build().review(message).findings())
                    .hasSize(1);
            Profile area = Profile.DEFAULT.with("a/*", setting);
            assertThat(builder(rule).profile(area).build().rules()).isEmpty();
        }
    }

    @Test
    void a_fix_is_offered_only_if_it_clears_the_finding_and_brings_no_new_one() {
        Rule<Message> mends = replacing("a/mends", "one", "eins");
        Rule<Message> keeps = replacing("a/keeps", "two", "two two");
        Rule<Message> spoils = replacing("a/spoils", "three", "one");
        Review review = engine(mends, keeps, spoils).review(Message.of("one two three"));

        assertThat(review.findings()).hasSize(3).extracting(Finding::fix).containsOnlyNulls();
        assertThat(review.withFixes())
                .filteredOn(finding -> finding.fix() != null)
                .extracting(Finding::rule)
                .containsExactly("a/mends");
    }

    /** Finds every occurrence of a word and proposes other words. */
    private static Rule<Message> replacing(String id, String word, String better) {
        return rule(id, (info, signals) -> {
            String text = signals.message().text();
            return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                    .map(at -> new Span(at, at + word.length()))
                    .map(span -> info.finding(span)
                            .fix(Fix.replacing("say it better", span, better))
                            .build())
                    .toList();
        });
    }

    @Test
    void a_rule_is_asked_only_where_its_condition_holds() {
        Rule<Message> rule = new TestRule(
                info("a/soon"),
                Condition.says("soon"),
                (info, signals) -> List.of(
                        info.finding(signals.body().phrases("soon").get(0).span())
                                .build()));
        assertThat(engine(rule).review(Message.of("later")).findings()).isEmpty();
        assertThat(engine(rule).review(Message.of("as soon")).findings())
                .extracting(Finding::span)
                .containsExactly(new Span(3, 7));
    }

    @Test
    void a_profile_switches_rules_off_and_changes_severity() {
        Profile profile = Profile.DEFAULT
                .with("a/*", Profile.Setting.OFF)
                .with("a/one", Profile.Setting.as(Severity.HINT))
                .with("old-two", Profile.Setting.ON);
        Engine engine = builder(at("a/one", 0, 1), at("a/two", 0, 1, "old-two"), at("a/three", 0, 1), at("b/one", 0, 1))
                .profile(profile)
                .build();
        assertThat(engine.rules()).extracting(RuleInfo::id).containsExactly("a/one", "a/two", "b/one");
        assertThat(engine.review(Message.of("one")).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.HINT, Severity.WARNING, Severity.WARNING);
    }

    @Test
    void all_that_is_wrong_with_a_configuration_is_reported_at_once() {
        EngineBuilder builder = Engine.builder()
                .add(at("a/one", 0, 1))
                .add(at("a/one", 0, 1))
                .add(at("a/two", 0, 1, "a/one"))
                .profile(Profile.DEFAULT.with("c/none", Profile.Setting.OFF));
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        wrong -> assertThat(wrong.problems())
                                .containsExactly(
                                        "there is no language; add one, such as the English of adagio-rules",
                                        "two rules have the id a/one",
                                        "the former id a/one of a/two is also another rule's",
                                        "the profile has a setting for 'c/none', but there is no such rule, tag or area"));
    }

    @Test
    void a_text_beyond_the_limit_is_read_up_to_it_and_the_review_says_so() {
        Engine engine = builder(at("a/one", 0, 1)).limits(new Limits(3)).build();
        Review review = engine.review(Message.of("one two"));
        assertThat(review.message().text()).isEqualTo("one");
        assertThat(review.failures()).extracting(Failure::source).containsExactly("engine/text-length");
    }

    @Test
    void the_language_is_the_one_named_or_else_the_one_most_used() {
        Rule<Message> rule = rule(
                "a/soon",
                (info, signals) -> signals.body().phrases("soon").stream()
                        .map(match -> info.finding(match.span()).build())
                        .toList());
        Engine engine = builder(rule).add(SPANISH).build();
        assertThat(engine.review(Message.of("el gato y el perro, pronto")).findings())
                .hasSize(1);
        assertThat(engine.review(Message.of("the cat and the dog, pronto")).findings())
                .isEmpty();
        assertThat(engine.review(Message.builder("pronto")
                                .locale(Locale.forLanguageTag("es-MX"))
                                .build())
                        .findings())
                .hasSize(1);
        assertThat(engine.review(Message.of("pronto")).findings()).isEmpty();
    }

    @Test
    void a_type_of_subject_is_registered_by_how_it_reads() {
        record Page(String body) {}
        Rule<Page> rule = new Rule<>() {
            @Override
            public RuleInfo info() {
                return EngineTest.info("a/page");
            }

            @Override
            public Class<Page> subject() {
                return Page.class;
            }

            @Override
            public List<Example<Page>> examples() {
                return List.of();
            }

            @Override
            public List<Finding> check(Page page, Signals signals) {
                return List.of(info().finding(new Span(0, page.body().length())).build());
            }
        };
        Engine engine = builder()
                .add(rule)
                .subject(Page.class, page -> Message.of(page.body()))
                .build();
        assertThat(engine.review(new Page("abc")).findings()).hasSize(1);
        assertThatThrownBy(() -> builder().add(rule).build()).hasMessageContaining("which was not registered");
        assertThatThrownBy(() -> engine.review("text"))
                .hasMessage("no subject of type java.lang.String was registered");
        assertThat(Engine.builder()
                        .add(ENGLISH)
                        .build()
                        .review(meeting())
                        .message()
                        .subject())
                .isEqualTo("Sync");
    }

    @Property(tries = 50)
    void the_order_of_rules_changes_nothing(@ForAll Random random) {
        List<Rule<?>> rules = new ArrayList<>(List.of(at("a/one", 0, 3), at("a/two", 1, 2), at("b/one", 0, 3)));
        List<Finding> findings =
                engine(rules.toArray(new Rule<?>[0])).review(Message.of("one")).findings();
        Collections.shuffle(rules, random);
        assertThat(engine(rules.toArray(new Rule<?>[0]))
                        .review(Message.of("one"))
                        .findings())
                .isEqualTo(findings);
    }

    private static Finding deep(RuleInfo info, int depth) {
        return depth < 0 ? info.finding(new Span(0, 1)).build() : deep(info, depth + 1);
    }

    private static Meeting meeting() {
        return new Meeting("m", "Sync", "", null, java.time.Duration.ZERO, null, List.of(), List.of(), "", false);
    }

    private static Engine engine(Rule<?>... rules) {
        return builder(rules).build();
    }

    private static EngineBuilder builder(Rule<?>... rules) {
        EngineBuilder builder = Engine.builder().add(ENGLISH);
        List.of(rules).forEach(builder::add);
        return builder;
    }

    private static Rule<Message> at(String id, int start, int end, String... former) {
        return new TestRule(
                info(id, former),
                Condition.always(),
                (info, signals) -> List.of(info.finding(new Span(start, end)).build()));
    }

    private static Rule<Message> rule(String id, BiFunction<RuleInfo, Signals, List<Finding>> check) {
        return new TestRule(info(id), Condition.always(), check);
    }

    private static RuleInfo info(String id, String... former) {
        return RuleInfo.of(id, Severity.WARNING, "title")
                .because("why")
                .clearedBy("remedy")
                .formerly(former)
                .build();
    }

    private record TestRule(RuleInfo info, Condition when, BiFunction<RuleInfo, Signals, List<Finding>> check)
            implements Rule<Message> {

        @Override
        public Class<Message> subject() {
            return Message.class;
        }

        @Override
        public List<Example<Message>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Message message, Signals signals) {
            return check.apply(info, signals);
        }
    }

    private record Bare(Locale locale, Set<String> functionWords, String soon) implements Language {

        @Override
        public List<Lexicon> lexicons() {
            return List.of(Lexicon.of("soon", soon));
        }
    }
}
