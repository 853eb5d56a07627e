package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Engine;
import dev.adagio.engine.EngineBuilder;
import dev.adagio.engine.Review;
import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rules.language.english.English;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.text.Cues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What rules ask for belongs to the language. */
class WordingTest {

    @TestFactory
    Stream<DynamicTest> a_rule_does_not_apply_in_a_language_that_lacks_its_wording() {
        Engine engine = engine(name -> false);
        return examples(rule -> !rule.wording().isEmpty(), (rule, subject) -> {
            Review review = engine.review(subject);
            assertThat(review.failures()).isEmpty();
            assertThat(review.findings())
                    .extracting(Finding::rule)
                    .doesNotContain(rule.info().id());
        });
    }

    @TestFactory
    Stream<DynamicTest> a_rule_names_all_the_wording_it_asks_for() {
        // to build an engine takes longer than to ask it of all examples
        Map<Set<String>, Engine> engines = new HashMap<>();
        return examples(rule -> true, (rule, subject) -> {
            Set<String> wording = Set.copyOf(rule.wording());
            Engine engine = engines.computeIfAbsent(wording, names -> engine(names::contains));
            assertThat(engine.review(subject).failures()).isEmpty();
        });
    }

    private interface Check {
        void of(Rule<?> rule, Object subject);
    }

    private static Stream<DynamicTest> examples(Predicate<Rule<?>> which, Check check) {
        return Discovered.rules().stream()
                .filter(which)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.info().id(), () -> rule.examples().forEach(example -> check.of(rule, example.subject()))));
    }

    private static Engine engine(Predicate<String> kept) {
        EngineBuilder engine = Engine.builder().add(new Partly(new English(), kept));
        Discovered.PACKS.forEach(engine::add);
        return engine.build();
    }

    /** English without the wording of rules, but for some of it. */
    private record Partly(Language whole, Predicate<String> kept) implements Language {

        @Override
        public List<Lexicon> lexicons() {
            Set<String> wording = new HashSet<>(Discovered.rules().stream()
                    .flatMap(rule -> rule.wording().stream())
                    .toList());
            return whole.lexicons().stream()
                    .filter(lexicon -> !wording.contains(lexicon.name()) || kept.test(lexicon.name()))
                    .toList();
        }

        @Override
        public Locale locale() {
            return whole.locale();
        }

        @Override
        public Cues cues() {
            return whole.cues();
        }

        @Override
        public Inflection inflection() {
            return whole.inflection();
        }

        @Override
        public List<Detector<?>> detectors() {
            return whole.detectors();
        }

        @Override
        public Set<String> functionWords() {
            return whole.functionWords();
        }
    }
}
