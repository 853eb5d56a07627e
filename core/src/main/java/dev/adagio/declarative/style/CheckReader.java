package dev.adagio.declarative.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes checks of definitions.
 *
 * @param accepted the words a team uses, which checks leave alone
 */
record CheckReader(List<String> accepted) {

    /** A check with the words it needs a text to have. */
    record Made(Check check, Cue cue, Selector selector) {}

    /**
     * A check.
     *
     * @throws IllegalArgumentException with the reason, where it cannot be made
     */
    Made read(Definition rule) {
        String kind = rule.text("extends");
        Set<String> keys = KEYS.getOrDefault(kind, Set.of());
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    kind.isEmpty() ? "it extends nothing" : "checks of the kind '" + kind + "' are not supported");
        }
        Set<String> unknown = rule.unknown(keys);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "the keys " + String.join(", ", unknown) + " are not known for '" + kind + "'");
        }
        boolean whole = kind.equals("metric") || kind.equals("readability");
        Selector selector = whole ? Selector.read(List.of()) : Selector.read(rule.texts("scope"));
        return switch (kind) {
            case "existence" -> existence(rule, selector);
            case "substitution" -> substitution(rule, selector);
            case "occurrence" -> made(occurrence(rule), selector);
            case "repetition" -> made(repetition(rule), selector);
            case "consistency" -> made(consistency(rule), selector);
            case "conditional" -> made(conditional(rule), selector);
            case "capitalization" -> made(capitalization(rule), selector);
            case "metric" -> made(metric(rule), selector);
            default -> made(readability(rule), selector);
        };
    }

    private static final Map<String, Set<String>> KEYS = Map.of(
            "existence", Set.of("tokens", "raw", "exceptions", "ignorecase", "nonword", "append", "vocab"),
            "substitution", Set.of("swap", "exceptions", "ignorecase", "nonword", "vocab", "capitalize", "pos"),
            "occurrence", Set.of("token", "min", "max", "ignorecase"),
            "repetition", Set.of("tokens", "max", "alpha", "ignorecase", "exceptions", "vocab"),
            "consistency", Set.of("either", "nonword", "ignorecase"),
            "conditional", Set.of("first", "second", "exceptions", "ignorecase", "vocab"),
            "capitalization", Set.of("match", "style", "exceptions", "threshold", "indicators", "prefix", "vocab"),
            "metric", Set.of("formula", "condition"),
            "readability", Set.of("metrics", "grade"));

    private static Made made(Check check, Selector selector) {
        return new Made(check, Cue.of(List.of()), selector);
    }

    private Exceptions exceptions(Definition rule, boolean words) {
        List<String> all = new ArrayList<>(rule.texts("exceptions"));
        if (words && rule.is("vocab", true)) {
            all.addAll(accepted);
        }
        return new Exceptions(all);
    }

    private static boolean ignoreCase(Definition rule) {
        return rule.is("ignorecase", false);
    }

    private Made existence(Definition rule, Selector selector) {
        List<String> tokens =
                rule.texts("tokens").stream().filter(token -> !token.isBlank()).toList();
        boolean nonword = rule.is("nonword", false);
        boolean words = !nonword && !tokens.isEmpty();
        String raw = String.join("", rule.texts("raw"));
        String joined = (words ? "\\b(?:" : "(?:") + String.join("|", tokens) + (words ? ")\\b" : ")");
        String regex = rule.is("append", false) ? joined + raw : raw + joined;
        Cue cue = words && raw.isEmpty() ? Cue.of(tokens) : Cue.of(List.of());
        return new Made(new Existence(new Search(regex, ignoreCase(rule)), exceptions(rule, !nonword)), cue, selector);
    }

    private Made substitution(Definition rule, Selector selector) {
        Map<String, String> swap = new LinkedHashMap<>();
        rule.pairs("swap").entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())))
                .forEach(entry -> swap.put(entry.getKey(), entry.getValue()));
        if (swap.isEmpty()) {
            throw new IllegalArgumentException("it swaps nothing");
        }
        List<String> tokens = new ArrayList<>();
        List<Substitution.Pair> pairs = new ArrayList<>();
        swap.forEach((found, better) -> {
            tokens.add(Substitution.uncounted(found));
            pairs.add(Substitution.Pair.of(found, better, ignoreCase(rule)));
        });
        boolean words = !rule.is("nonword", false);
        String joined = "(" + String.join(")|(", tokens) + ")";
        Search search = new Search(words ? "\\b(?:" + joined + ")\\b" : "(?:" + joined + ")", ignoreCase(rule));
        boolean literal = rule.action().equals("replace") && rule.actionWords().isEmpty();
        Check check = new Substitution(search, pairs, exceptions(rule, true), literal, rule.is("capitalize", false));
        return new Made(check, words ? Cue.of(tokens) : Cue.of(List.of()), selector);
    }

    private static Check occurrence(Definition rule) {
        return new Occurrence(
                new Search("(?:" + rule.text("token") + ")", ignoreCase(rule)), (int) rule.number("max", 0), (int)
                        rule.number("min", 0));
    }

    private Check repetition(Definition rule) {
        return new Repetition(
                new Search("(" + String.join("|", rule.texts("tokens")) + ")", ignoreCase(rule)),
                (int) rule.number("max", 0),
                ignoreCase(rule),
                rule.is("alpha", false),
                exceptions(rule, true));
    }

    private static Check consistency(Definition rule) {
        List<Search> pairs = new ArrayList<>();
        boolean words = !rule.is("nonword", false);
        rule.pairs("either").forEach((first, second) -> {
            String both = "(" + Substitution.uncounted(first) + ")|(" + Substitution.uncounted(second) + ")";
            pairs.add(new Search(words ? "\\b(?:" + both + ")\\b" : both, ignoreCase(rule)));
        });
        return new Consistency(pairs);
    }

    private Check conditional(Definition rule) {
        String second = rule.text("second");
        return new Conditional(
                new Search(rule.text("first"), ignoreCase(rule)),
                new Search(second, ignoreCase(rule)),
                !Substitution.uncounted(second).equals(second),
                exceptions(rule, true));
    }

    private Check capitalization(Definition rule) {
        String match = rule.text("match");
        Casing.Form form = switch (match) {
            case "$lower" -> Casing.Form.LOWER;
            case "$upper" -> Casing.Form.UPPER;
            case "$sentence" -> Casing.Form.SENTENCE;
            case "$title" -> Casing.Form.TITLE;
            default -> Casing.Form.PATTERN;
        };
        double threshold = rule.number("threshold", 0);
        return new Capitalization(
                new Casing(
                        form,
                        form == Casing.Form.PATTERN ? new Search(match, false) : null,
                        exceptions(rule, true),
                        rule.texts("indicators"),
                        rule.text("prefix"),
                        threshold == 0 ? USUAL_SHARE : threshold),
                rule.action().equals("replace") && form != Casing.Form.PATTERN);
    }

    private static final double USUAL_SHARE = 0.8;

    private static Check metric(Definition rule) {
        String condition = rule.text("condition");
        Formula.holds(condition, 0);
        return new Metric(List.of(Formula.read(rule.text("formula"), nothing())), condition);
    }

    private static Check readability(Definition rule) {
        List<Formula> formulas = new ArrayList<>();
        for (String name : rule.texts("metrics")) {
            String formula = Metric.NAMED.get(name);
            if (formula == null) {
                throw new IllegalArgumentException("no grade of readability is called " + name);
            }
            formulas.add(Formula.read(formula, nothing()));
        }
        return new Metric(formulas, "> " + rule.number("grade", 0));
    }

    private static Map<String, Double> nothing() {
        return TextMetrics.of(StyledText.EMPTY);
    }
}
