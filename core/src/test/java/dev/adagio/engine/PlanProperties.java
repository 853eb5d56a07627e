package dev.adagio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Comparison;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Property;
import dev.adagio.rule.Quantity;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Scope;
import dev.adagio.rule.Severity;
import dev.adagio.rule.Sought;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** What a plan leaves out would not have held: it finds what asking every rule in turn finds. */
class PlanProperties {

    private static final List<String> WORDS = List.of("ash", "birch", "cedar", "elm", "fir", "oak", "yew");
    private static final List<Lexicon> LEXICONS = IntStream.range(0, WORDS.size())
            .mapToObj(i -> Lexicon.of(WORDS.get(i), WORDS.get(i), WORDS.get(i) + " .. elm")
                    .unless("no " + WORDS.get(i)))
            .toList();
    private static final Measure LENGTH = new Measure(
            "length", "characters", signals -> signals.message().text().length());
    private static final Measure UNKNOWN = new Measure(
            "oaks", "known only where there are any", signals -> signals.body().says("oak") ? 1 : Double.NaN);
    private static final Measure BROKEN = new Measure("broken", "throws in long texts", signals -> {
        if (signals.message().text().length() > 30) {
            throw new IllegalStateException("too long to measure");
        }
        return 3;
    });
    private static final Property FIRST = new Property(
            "first",
            "the first word",
            List.of(),
            signals -> Optional.of(signals.message().text().split(" ")[0]).filter(word -> !word.isEmpty()));

    record Tall(Span span, double confidence) implements Signal {}

    record Small(Span span, double confidence) implements Signal {}

    @net.jqwik.api.Property
    void a_plan_finds_what_asking_every_rule_in_turn_finds(
            @ForAll("rules") List<Condition> conditions, @ForAll("texts") List<String> texts, @ForAll Random random) {
        List<Rule<Message>> rules = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            rules.add(new Counted(i, conditions.get(i)));
        }
        List<Rule<Message>> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        Engine planned = engine(shuffled, 0);
        Engine simple = engine(rules, Integer.MAX_VALUE);
        SignalFinder finder = SignalFinder.compile(new Trees(), LEXICONS, List.of());
        for (String text : texts) {
            Message message = Message.of(text);
            List<String> naive = naive(rules, finder, message);
            assertThat(told(simple.review(message))).isEqualTo(naive);
            List<String> told = told(planned.review(message));
            assertThat(found(told)).isEqualTo(found(naive));
            // what is left out cannot fail
            assertThat(naive).containsAll(told);
        }
        assertThat(texts.parallelStream()
                        .map(text -> told(planned.review(Message.of(text))))
                        .toList())
                .isEqualTo(texts.stream()
                        .map(text -> told(planned.review(Message.of(text))))
                        .toList());
    }

    /** The rules one after the other, without an engine. */
    private static List<String> naive(List<Rule<Message>> rules, SignalFinder finder, Message message) {
        List<String> told = new ArrayList<>();
        for (Rule<Message> rule : rules) {
            Signals signals = finder.read(message);
            try {
                if (rule.when().holds(signals)) {
                    rule.check(message, signals).forEach(finding -> told.add(finding.rule()));
                }
            } catch (IllegalStateException broken) {
                told.add(rule.info().id() + " failed");
            }
        }
        return told.stream().sorted().toList();
    }

    private static List<String> found(List<String> told) {
        return told.stream().filter(each -> !each.endsWith("failed")).toList();
    }

    private static List<String> told(Review review) {
        List<String> told = new ArrayList<>();
        review.findings().forEach(finding -> told.add(finding.rule()));
        review.failures().forEach(failure -> told.add(failure.source() + " failed"));
        return told.stream().sorted().toList();
    }

    private static Engine engine(List<Rule<Message>> rules, int few) {
        EngineBuilder builder = Engine.builder()
                .add(new Trees())
                .few(few)
                .limits(new Limits(10_000, 100, 1_000_000, Integer.MAX_VALUE));
        rules.forEach(builder::add);
        return builder.build();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMaxSize(9)
                .map(words -> String.join(" ", words).replace("yew", "no ash"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Condition>> rules() {
        return conditions(3).list().ofMinSize(1).ofMaxSize(25);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                Arbitraries.of(WORDS).map(Condition::says),
                Arbitraries.of(WORDS).map(word -> new Condition.Finds(new Sought.Phrases(word, Scope.TEXT), 2)),
                Arbitraries.of(Condition.has(Tall.class), Condition.has(Small.class)),
                thresholds(),
                Arbitraries.of(WORDS).set().ofMaxSize(3).map(words -> new Condition.Is(FIRST, words)),
                Arbitraries.just(new Condition.Is(FIRST, Set.of("a*", "oak"))),
                Arbitraries.of(
                        Condition.test(
                                "even", signals -> signals.message().text().length() % 2 == 0, Tall.class),
                        Condition.test(
                                "odd", signals -> signals.message().text().length() % 2 == 1)));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Condition> parts = conditions(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                parts.map(Condition::not),
                parts.map(part -> Condition.named("a name", part)),
                parts.list().ofMaxSize(3).map(list -> Condition.all(list.toArray(new Condition[0]))),
                parts.list().ofMaxSize(3).map(list -> Condition.any(list.toArray(new Condition[0]))));
    }

    private static Arbitrary<Condition> thresholds() {
        Arbitrary<Measure> measures = Arbitraries.of(LENGTH, UNKNOWN, BROKEN);
        Arbitrary<Comparison> ways = Arbitraries.of(Comparison.class);
        Arbitrary<Double> limits = Arbitraries.integers().between(0, 40).map(Integer::doubleValue);
        return Arbitraries.oneOf(
                Combinators.combine(measures, ways, limits).as(Condition.Threshold::new),
                Combinators.combine(measures, ways, limits)
                        .as((measure, way, limit) -> new Condition.Compares(
                                new Quantity.Fixed(limit), way, new Quantity.Measured(measure))));
    }

    /** A rule that finds something wherever its condition holds. */
    private record Counted(RuleInfo info, Condition when) implements Rule<Message> {

        Counted(int number, Condition when) {
            this(
                    RuleInfo.of("a/r" + number, Severity.HINT, "seen")
                            .because("why")
                            .clearedBy("mend it")
                            .build(),
                    when);
        }

        @Override
        public Class<Message> subject() {
            return Message.class;
        }

        @Override
        public List<Lexicon> lexicons() {
            return LEXICONS;
        }

        @Override
        public List<Example<Message>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Message message, Signals signals) {
            return List.of(info.finding(new Span(0, 0)).build());
        }
    }

    /** A language in which oaks are tall and elms before ashes small. */
    private record Trees() implements Language {

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public List<Lexicon> lexicons() {
            return List.of(Lexicon.of("tall", "oak"), Lexicon.of("small", "elm ash"));
        }

        @Override
        public List<Detector<?>> detectors() {
            return List.of(
                    new Phrased<>(Tall.class, "tall", span -> new Tall(span, 1)),
                    new Phrased<>(Small.class, "small", span -> new Small(span, 1)));
        }
    }

    private record Phrased<T extends Signal>(Class<T> finds, String lexicon, Function<Span, T> makes)
            implements Detector<T> {
        @Override
        public List<T> detect(Signals signals) {
            return signals.body().phrases(lexicon).stream()
                    .map(match -> makes.apply(match.span()))
                    .toList();
        }
    }
}
