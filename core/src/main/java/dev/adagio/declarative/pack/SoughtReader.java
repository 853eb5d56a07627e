package dev.adagio.declarative.pack;

import dev.adagio.excerpt.Nearest;
import dev.adagio.pattern.MalformedPatternException;
import dev.adagio.pattern.TextPattern;
import dev.adagio.phrase.Inflection;
import dev.adagio.phrase.Lexicon;
import dev.adagio.phrase.PhraseAutomaton;
import dev.adagio.phrase.PhraseSyntaxException;
import dev.adagio.rule.Scope;
import dev.adagio.rule.SignalKind;
import dev.adagio.rule.Sought;
import dev.adagio.text.Span;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what one rule looks for: phrases, a pattern, or a signal; and gathers the lexicons it needs. Not thread-safe. */
final class SoughtReader {

    /** Phrases of one list; more are a list of another kind. */
    private static final int MOST_PHRASES = 20_000;

    private final String rule;
    private final Names names;
    private final Problems problems;
    private final Values values;
    private final List<Lexicon> lexicons = new ArrayList<>();

    SoughtReader(String rule, Names names, Problems problems) {
        this.rule = rule;
        this.names = names;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** The lexicons of all that was read. */
    List<Lexicon> lexicons() {
        return List.copyOf(lexicons);
    }

    /** The parts of what is sought, as keys of a mapping that may have others. */
    final class Parts {
        private Scope scope = Scope.TEXT;
        private boolean caseful;
        private int times = 1;
        private @Nullable Node kind;
        private @Nullable Node what;
        private String key = "";
        private List<Node.Scalar> unless = List.of();

        Map<String, Consumer<Node>> keys() {
            return Map.of(
                    "phrases",
                    node -> what("phrases", node),
                    "list",
                    node -> what("list", node),
                    "pattern",
                    node -> what("pattern", node),
                    "signal",
                    node -> what("signal", node),
                    "in",
                    node -> {
                        kind = node;
                        values.word(node, "part of a message", Scope.values()).ifPresent(found -> scope = found);
                    },
                    "case",
                    node -> caseful = values.truth(node, "whether case counts"),
                    "at-least",
                    node -> times = values.count(node, "how often it has to be there", 1, 1000),
                    "unless",
                    node -> unless = values.texts(node, "what it is not"));
        }

        /** Says what is sought, by the key it is written under. */
        void what(String name, Node node) {
            if (what != null) {
                problems.add(
                        node.span(),
                        name + " beside " + key,
                        "one of phrases, list, pattern and signal; any: [...] joins several");
            }
            key = name;
            what = node;
        }

        int times() {
            return times;
        }

        /** What is sought, if anything is; {@code place} is where it is written. */
        Optional<Sought> sought(Node place) {
            if (what == null) {
                problems.add(place.span(), "nothing is looked for", "one of phrases, list, pattern and signal");
                return Optional.empty();
            }
            Node node = what;
            if (!key.equals("pattern") && (!scope.isRead() || (scope == Scope.TITLE && key.equals("signal")))) {
                problems.add(
                        (kind == null ? node : kind).span(),
                        "no " + (key.equals("signal") ? "signals" : "phrases") + " are found in '" + scope.word() + "'",
                        "a pattern, or a part whose words are the author's own");
                return Optional.empty();
            }
            return switch (key) {
                case "phrases" -> phrases(Values.strings(checked(values.texts(node, "a phrase"))));
                case "list" -> list(node).flatMap(this::phrases);
                case "pattern" -> pattern(node);
                default -> signal(node);
            };
        }

        private Optional<Sought> phrases(List<String> phrases) {
            if (phrases.isEmpty()) {
                return Optional.empty();
            }
            String name = rule + "#" + (lexicons.size() + 1);
            lexicons.add(new Lexicon(name, phrases, Values.strings(checked(unless)), names.words()));
            return Optional.of(new Sought.Phrases(name, scope));
        }

        private Optional<List<String>> list(Node node) {
            String name = node instanceof Node.Scalar scalar ? scalar.value() : "";
            List<String> phrases = names.lists().get(name);
            if (phrases == null) {
                problems.add(
                        node.span(),
                        "there is no list " + node.describe(),
                        (names.lists().isEmpty()
                                        ? "a list under lists"
                                        : String.join(", ", names.lists().keySet()))
                                + KnownKeys.meant(name, names.lists().keySet()));
            }
            return Optional.ofNullable(phrases);
        }

        private Optional<Sought> pattern(Node node) {
            if (!(node instanceof Node.Scalar scalar)) {
                problems.add(node.span(), node.describe() + " as a pattern", "one regular expression in RE2 syntax");
                return Optional.empty();
            }
            List<TextPattern> not = new ArrayList<>();
            unless.forEach(each -> compiled(each).ifPresent(not::add));
            return compiled(scalar).map(pattern -> new Sought.Matches(pattern, not, scope));
        }

        private Optional<TextPattern> compiled(Node.Scalar scalar) {
            try {
                TextPattern pattern = TextPattern.linear(scalar.value(), !caseful);
                if (!pattern.isIn("", new Span(0, 0))) {
                    return Optional.of(pattern);
                }
                problems.add(
                        scalar.span(), "the pattern matches where nothing is", "a pattern of at least one character");
            } catch (MalformedPatternException wrong) {
                problems.add(
                        scalar.span(),
                        "the pattern cannot be read: " + wrong.getMessage(),
                        "RE2 syntax: no lookaround, no back references; of a bounded size");
            }
            return Optional.empty();
        }

        private Optional<Sought> signal(Node node) {
            String name = node instanceof Node.Scalar scalar ? scalar.value() : "";
            Optional<SignalKind> found = names.facts().signal(name);
            if (!unless.isEmpty()) {
                problems.add(unless.get(0).span(), "an antipattern of a signal", "unless beside phrases or a pattern");
            }
            if (found.isEmpty()) {
                List<String> known = names.facts().signals().stream()
                        .map(SignalKind::name)
                        .sorted()
                        .toList();
                problems.add(
                        node.span(),
                        "there is no signal " + node.describe(),
                        Nearest.to(name, known)
                                .map(near -> "a signal; was '" + near + "' meant?")
                                .orElse(String.join(", ", known)));
            }
            return found.map(each -> new Sought.Signalled(each, scope));
        }
    }

    /** Phrases that can be understood; of the others it is noted why not. */
    List<Node.Scalar> checked(List<Node.Scalar> phrases) {
        if (phrases.size() > MOST_PHRASES) {
            problems.add(
                    phrases.get(MOST_PHRASES).span(),
                    phrases.size() + " phrases in one list",
                    "at most " + MOST_PHRASES);
            return List.of();
        }
        return phrases.stream().filter(this::isPhrase).toList();
    }

    private boolean isPhrase(Node.Scalar phrase) {
        Lexicon alone = new Lexicon("phrases", List.of(phrase.value()), List.of(), names.words());
        try {
            PhraseAutomaton.compile(List.of(alone), Inflection.NONE);
            return true;
        } catch (PhraseSyntaxException wrong) {
            String says = String.valueOf(wrong.getMessage());
            problems.add(
                    phrase.span(),
                    says.startsWith("in lexicon phrases, ") ? says.substring(20) : says,
                    "words, each as it is, ~inflected, one|other, {class}, [optional], a gap such as ..3");
            return false;
        }
    }
}
