package dev.adagio.plan;

import dev.adagio.rule.Comparison;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Property;
import dev.adagio.signal.Signal;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules by what has to be there before their conditions can hold. Immutable and thread-safe. */
final class Index {

    private static final int[] NONE = {};

    private final long[] always;
    /** By the number of the lexicon where its rules begin, and one more end; shorter where the last have no rules. */
    private final int[] ofLexicon;

    /** The rules of all lexicons, those of one together. */
    private final int[] byLexicon;

    private final Map<Class<? extends Signal>, int[]> bySignal = new LinkedHashMap<>();
    private final Map<Property, Map<String, int[]>> byProperty = new LinkedHashMap<>();
    private final Map<Measure, List<Bounds>> byMeasure = new LinkedHashMap<>();

    Index(List<Condition> conditions, SignalFinder finder) {
        this.always = Candidates.none(conditions.size());
        Map<Integer, List<Integer>> lexicons = new HashMap<>();
        Map<Class<? extends Signal>, List<Integer>> signals = new LinkedHashMap<>();
        Map<Measure, Map<Comparison, Bounds.Collector>> measures = new LinkedHashMap<>();
        Map<Property, Map<String, List<Integer>>> words = new LinkedHashMap<>();
        for (int rule = 0; rule < conditions.size(); rule++) {
            Optional<Set<Trigger>> triggers = Trigger.of(conditions.get(rule));
            if (triggers.isEmpty() || !known(triggers.get(), finder)) {
                Candidates.set(always, rule);
                continue;
            }
            for (Trigger trigger : triggers.get()) {
                if (trigger instanceof Trigger.Phrase phrase) {
                    lexicons.computeIfAbsent(finder.lexicon(phrase.lexicon()), any -> new ArrayList<>())
                            .add(rule);
                } else if (trigger instanceof Trigger.Present present) {
                    signals.computeIfAbsent(present.type(), any -> new ArrayList<>())
                            .add(rule);
                } else if (trigger instanceof Trigger.Word word) {
                    words.computeIfAbsent(word.property(), any -> new HashMap<>())
                            .computeIfAbsent(word.word(), any -> new ArrayList<>())
                            .add(rule);
                } else if (trigger instanceof Trigger.Bound bound) {
                    measures.computeIfAbsent(bound.measure(), any -> new EnumMap<>(Comparison.class))
                            .computeIfAbsent(bound.comparison(), any -> new Bounds.Collector())
                            .add(bound.bound(), rule);
                }
            }
        }
        int last = lexicons.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        this.ofLexicon = new int[last + 2];
        for (int lexicon = 0; lexicon <= last; lexicon++) {
            ofLexicon[lexicon + 1] = ofLexicon[lexicon]
                    + lexicons.getOrDefault(lexicon, List.of()).size();
        }
        this.byLexicon = ints(IntStream.rangeClosed(0, last)
                .mapToObj(lexicon -> lexicons.getOrDefault(lexicon, List.of()))
                .flatMap(List::stream)
                .toList());
        signals.forEach((type, rules) -> bySignal.put(type, ints(rules)));
        words.forEach((property, each) -> byProperty.put(
                property,
                each.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> ints(entry.getValue())))));
        measures.forEach((measure, ways) -> byMeasure.put(
                measure,
                ways.entrySet().stream()
                        .map(way -> way.getValue().sorted(way.getKey()))
                        .toList()));
    }

    /** A phrase nobody registered is a mistake of its rule, which has to be asked to tell it. */
    private static boolean known(Set<Trigger> triggers, SignalFinder finder) {
        return triggers.stream()
                .allMatch(trigger ->
                        !(trigger instanceof Trigger.Phrase phrase) || finder.lexicon(phrase.lexicon()) >= 0);
    }

    private static int[] ints(List<Integer> rules) {
        return rules.stream().mapToInt(Integer::intValue).toArray();
    }

    Candidates candidates(Signals signals) {
        Candidates candidates = new Candidates(always);
        if (byLexicon.length > 0) {
            for (int lexicon : signals.body().phrases().lexicons()) {
                if (lexicon + 1 < ofLexicon.length) {
                    candidates.add(byLexicon, ofLexicon[lexicon], ofLexicon[lexicon + 1]);
                }
            }
        }
        bySignal.forEach((type, rules) -> {
            if (signals.any(type)) {
                candidates.add(rules);
            }
        });
        byProperty.forEach((property, words) -> mark(property, words, signals, candidates));
        byMeasure.forEach((measure, ways) -> mark(measure, ways, signals, candidates));
        return candidates;
    }

    /** Where a word cannot be read all its rules are asked, so that each tells. */
    private static void mark(Property property, Map<String, int[]> words, Signals signals, Candidates candidates) {
        try {
            property.of().apply(signals).ifPresent(word -> candidates.add(words.getOrDefault(word, NONE)));
        } catch (RuntimeException | StackOverflowError unread) {
            words.values().forEach(candidates::add);
        }
    }

    /** Where a number cannot be read all its rules are asked, so that each tells. */
    private static void mark(Measure measure, List<Bounds> ways, Signals signals, Candidates candidates) {
        try {
            double number = measure.read(signals);
            ways.forEach(way -> way.mark(number, candidates));
        } catch (RuntimeException | StackOverflowError unread) {
            ways.forEach(way -> way.all(candidates));
        }
    }
}
