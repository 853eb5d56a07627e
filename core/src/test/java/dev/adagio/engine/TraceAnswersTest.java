package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Bells.Bell;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Comparison;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Property;
import dev.adagio.rule.Quantity;
import dev.adagio.rule.Rule;
import dev.adagio.rule.Scope;
import dev.adagio.rule.Sought;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a trace answers to those who wonder about a rule. */
class TraceAnswersTest {

    private static final String ID = "harbour/crane";
    private static final Lexicon CRANE = Lexicon.of("crane", "crane");
    private static final Measure LENGTH = new Measure(
            "length", "characters", signals -> signals.message().text().length());
    private static final Measure DEPTH = new Measure("depth", "metres", signals -> Double.NaN);

    @Test
    void of_two_rules_that_found_something_only_the_one_asked_about_is_told() {
        Engine engine = Harbour.engine()
                .add(when(Condition.always()))
                .add(Harbour.info("harbour/winch").on(Message.class).finds((message, finding) -> finding))
                .build();
        Trace trace = engine.trace(Message.of("Hi"), ID);
        assertThat(trace.says()).isEqualTo("1 finding");
        assertThat(trace.findings()).hasSize(1);
    }

    @Test
    void a_rule_is_asked_about_by_a_name_it_had_before() {
        Engine engine = Harbour.engine()
                .add(Harbour.described(ID)
                        .formerly("old-crane")
                        .build()
                        .on(Message.class)
                        .finds((message, finding) -> finding))
                .build();
        assertThat(engine.trace(Message.of("Hi"), "old-crane").rule().id()).isEqualTo(ID);
    }

    @Test
    void a_rule_that_failed_says_why_and_those_that_did_not_say_nothing_of_it() {
        Engine engine = Harbour.engine()
                .add(when(Condition.always()))
                .add(Harbour.info("harbour/broken").on(Message.class).finds((message, signals, before) -> {
                    throw new IllegalStateException("no such luck");
                }))
                .build();
        assertThat(engine.trace(Message.of("Hi"), "harbour/broken").says())
                .startsWith("it failed: threw java.lang.IllegalStateException: no such luck");
        assertThat(engine.trace(Message.of("Hi"), ID).failures()).isEmpty();
    }

    @Test
    void a_rule_that_looks_at_other_subjects_says_at_which() {
        Conversation conversation = new Conversation("c", "", null, List.of(Message.of("Hi")));
        assertThat(engine(Condition.always()).trace(conversation, ID).says())
                .isEqualTo("it looks at subjects of type Message, not Conversation");
    }

    @Test
    void a_rule_that_is_off_for_a_message_says_where_that_is_written() {
        Engine engine = Harbour.engine()
                .add(when(Condition.always()))
                .profile(Profile.DEFAULT.with(new Layer(
                        new Layer.Where(Set.of(), Set.of(), Set.of("en")),
                        Map.of(ID, Profile.Setting.OFF),
                        Map.of(ID, "team.yml:3"))))
                .build();
        assertThat(engine.trace(Message.of("Hi"), ID).says()).isEqualTo("it is off here: team.yml:3");
        assertThat(engine.review(Message.of("Hi")).findings()).isEmpty();
    }

    @Test
    void a_rule_without_words_in_the_language_says_so() {
        Engine engine = Harbour.engine()
                .add(Harbour.info(ID).on(Message.class).wording("asks").finds((message, finding) -> finding))
                .build();
        assertThat(engine.trace(Message.of("Hi"), ID).says())
                .isEqualTo("it does not apply in English, which lacks its words");
    }

    @Test
    void a_rule_that_looked_closer_and_found_nothing_says_so() {
        Engine engine = Harbour.engine()
                .add(Harbour.info(ID).on(Message.class).finds((message, signals, before) -> List.of()))
                .build();
        assertThat(engine.trace(Message.of("Hi"), ID).says())
                .isEqualTo("its condition holds, and the rule found nothing when it looked closer");
    }

    @Test
    void numbers_words_and_code_are_told_with_what_they_came_to() {
        Property kind = new Property("kind", "", List.of(), signals -> Optional.of("mail"));
        Property mood = new Property("mood", "", List.of(), signals -> Optional.empty());
        assertThat(node(Condition.all(
                        new Condition.Compares(
                                new Quantity.Measured(LENGTH), Comparison.AT_LEAST, new Quantity.Fixed(2)),
                        DEPTH.under(3),
                        new Condition.Is(kind, Set.of("mail", "chat")),
                        new Condition.Is(mood, Set.of("calm")),
                        Condition.test("it is Monday", signals -> true),
                        Condition.test("it is odd", signals -> {
                            throw new IllegalStateException("too odd");
                        }),
                        Condition.never(),
                        Condition.always())))
                .isEqualTo("""
                          no  all of
                            yes length >= 2: 15 and 2
                            no  depth < 3: unknown
                            yes kind is chat or mail: it is mail
                            no  mood is calm: unknown
                            yes it is Monday
                            ?   it is odd: threw java.lang.IllegalStateException: too odd
                            no  never
                            yes always
                        """);
    }

    @Test
    void what_is_sought_is_quoted_unless_it_stands_in_the_title() {
        assertThat(node(new Condition.Finds(new Sought.Phrases("crane", Scope.TEXT), 1)))
                .endsWith(": \"crane\", \"crane\"\n");
        assertThat(node(new Condition.Finds(new Sought.Phrases("crane", Scope.TEXT), 2)))
                .contains(" 2 times: ");
        assertThat(node(new Condition.Finds(new Sought.Phrases("crane", Scope.TITLE), 1)))
                .startsWith("  no  finds ")
                .doesNotContain("\"");
    }

    @Test
    void signals_are_quoted_three_at_most_and_shortened() {
        assertThat(bells("ding ding ding")).isEqualTo("  yes has Bell: \"ding\", \"ding\", \"ding\"\n");
        assertThat(bells("ding ding ding ding ding"))
                .isEqualTo("  yes has Bell: \"ding\", \"ding\", \"ding\" and 2 more\n");
        assertThat(bells("d" + "i".repeat(58) + "g")).doesNotContain("\u2026");
        assertThat(bells("d" + "i".repeat(59) + "g")).isEqualTo("  yes has Bell: \"d" + "i".repeat(59) + "\u2026\"\n");
        assertThat(bells("d" + "i".repeat(58) + "\ud83d\udd14"))
                .isEqualTo("  yes has Bell: \"d" + "i".repeat(58) + "\u2026\"\n");
    }

    /** Where every word is a bell. */
    private static String bells(String text) {
        Detector<Bell> ear = new Detector<>() {
            @Override
            public Class<Bell> finds() {
                return Bell.class;
            }

            @Override
            public List<Bell> detect(Signals signals) {
                return Pattern.compile("\\S+")
                        .matcher(text)
                        .results()
                        .map(word -> new Bell(new Span(word.start(), word.end()), 1))
                        .toList();
            }
        };
        Engine engine =
                Harbour.engine().add(ear).add(when(Condition.has(Bell.class))).build();
        return condition(engine.trace(Message.of(text), ID));
    }

    private static String node(Condition condition) {
        return condition(engine(condition).trace(Message.of("a crane, crane!"), ID));
    }

    private static String condition(Trace trace) {
        String whole = trace.toString();
        return whole.substring(whole.indexOf('\n') + 1);
    }

    private static Engine engine(Condition condition) {
        return Harbour.engine().add(when(condition)).build();
    }

    private static Rule<Message> when(Condition condition) {
        return Harbour.info(ID).on(Message.class).phrases(CRANE).when(condition).finds((message, finding) -> finding);
    }
}
