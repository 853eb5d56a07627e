package dev.adagio.declarative.pack;

import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Example;
import dev.adagio.rule.Facts;
import dev.adagio.signal.Language;
import dev.adagio.text.Span;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import dev.adagio.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads packs of rules.
 *
 * <pre>{@code
 * pack: harbour
 * rules:
 *   - id: harbour/no-friday
 *     title: plans a release for a Friday
 *     severity: hint
 *     why: Whoever is on call at the weekend did not choose the date.
 *     remedy: Name a day from Monday to Thursday.
 *     find:
 *       phrases: ["~release ..5 friday"]
 *       unless: ["not ..5 friday"]
 *     when: kind == chat and words > 3
 *     examples:
 *       flagged: ["We «release it on Friday»."]
 *       accepted: ["We do not release it on Friday."]
 * }</pre>
 *
 * <p>What can be written is said by the JSON Schema that {@link #schema()} returns. Immutable and thread-safe.
 */
public final class PackReader {

    /** The longest file, in UTF-16 units. */
    private static final int LONGEST = 8 << 20;

    /** So many rules are many packs. */
    private static final int MOST_RULES = 20_000;

    private static final int MOST_NAMES = 1_000;

    private final Facts facts;
    private final List<Language> languages;

    private PackReader(Facts facts, List<Language> languages) {
        this.facts = facts;
        this.languages = List.copyOf(languages);
    }

    /** Reads packs that ask what every host's subjects tell. */
    public static PackReader standard() {
        return new PackReader(Facts.STANDARD, List.of());
    }

    /** The same, with these things to ask. */
    public PackReader facts(Facts facts) {
        return new PackReader(facts, languages);
    }

    /** The same, and strict: a pack is refused if one of its examples, read in these languages, is not as it says. */
    public PackReader strict(List<? extends Language> languages) {
        return new PackReader(facts, List.copyOf(languages));
    }

    /**
     * Reads a pack.
     *
     * @param name what the file is called in messages
     * @param text its content, in YAML or JSON
     * @throws dev.adagio.engine.ConfigurationException if anything in it cannot be meant: with all that is wrong, each
     *     with its place, its line and what was expected
     */
    public DataPack read(String name, String text) {
        Problems problems = new Problems(name, text);
        Reading reading = new Reading(new Names(facts), problems);
        new YamlReader(text, problems, LONGEST).read().ifPresentOrElse(reading::pack, () -> {
            if (problems.isEmpty()) {
                problems.add(new Span(0, 0), "an empty file", "the keys pack and rules");
            }
        });
        problems.raise();
        DataPack pack = new DataPack(reading.name, reading.about, reading.rules);
        if (!languages.isEmpty()) {
            new ExampleCheck(languages, List.copyOf(reading.rules))
                    .failures()
                    .forEach(failure -> problems.add(
                            Objects.requireNonNullElse(reading.places.get(failure.example()), new Span(0, 0)),
                            failure.says(),
                            failure.expected()));
            problems.raise();
        }
        return pack;
    }

    /** The JSON Schema of a pack. */
    public static String schema() {
        try (InputStream in = PackReader.class.getResourceAsStream("rules.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read of one pack. */
    private static final class Reading {
        private final Names names;
        private final Problems problems;
        private final Values values;
        private final List<DataRule<?>> rules = new ArrayList<>();
        private final IdentityHashMap<Example<?>, Span> places = new IdentityHashMap<>();
        private final Map<String, Node.Scalar> ids = new HashMap<>();
        private String name = "";
        private String about = "";

        Reading(Names names, Problems problems) {
            this.names = names;
            this.problems = problems;
            this.values = new Values(problems);
        }

        /** What has names is read first, wherever it stands, since rules refer to it. */
        void pack(Node node) {
            Map<String, Node> parts = new HashMap<>();
            Map<String, Consumer<Node>> keys = new HashMap<>();
            for (String key : List.of("pack", "about", "words", "lists", "conditions", "rules")) {
                keys.put(key, each -> parts.put(key, each));
            }
            new KnownKeys(problems, "a pack", keys).read(node);
            if (!parts.containsKey("pack") || !parts.containsKey("rules")) {
                problems.add(node.span(), "a pack without its name or its rules", "the keys pack and rules");
                return;
            }
            values.text(parts.get("pack"), "the name of a pack").ifPresent(found -> name = found);
            if (parts.containsKey("about")) {
                values.text(parts.get("about"), "what it is for").ifPresent(found -> about = found);
            }
            named(parts.get("words"), "word classes", this::words);
            named(parts.get("lists"), "lists of phrases", this::list);
            named(parts.get("conditions"), "conditions", this::condition);
            rules(parts.get("rules"));
        }

        private void named(@Nullable Node node, String what, Consumer<Node.Entry> each) {
            if (node instanceof Node.Mapping mapping && mapping.entries().size() > MOST_NAMES) {
                problems.add(node.span(), mapping.entries().size() + " " + what, "at most " + MOST_NAMES);
            } else if (node != null) {
                values.each(node, what, each);
            }
        }

        private void words(Node.Entry entry) {
            names.words().put(entry.key().value(), Values.strings(values.texts(entry.value(), "a word")));
        }

        private void list(Node.Entry entry) {
            List<Node.Scalar> phrases =
                    new SoughtReader("", names, problems).checked(values.texts(entry.value(), "a phrase"));
            names.lists().put(entry.key().value(), Values.strings(phrases));
        }

        private void condition(Node.Entry entry) {
            String called = entry.key().value();
            if (!called.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || names.all().contains(called)) {
                problems.add(
                        entry.key().span(),
                        entry.key().describe() + " as the name of a condition",
                        "words in lower case joined by hyphens, which name nothing else");
                return;
            }
            SoughtReader sought = new SoughtReader(name + "?" + called, names, problems);
            new ConditionReader(names, sought, problems).read(entry.value()).ifPresent(condition -> {
                List<Lexicon> lexicons = new ArrayList<>(sought.lexicons());
                lexicons.addAll(names.shared(List.of(condition)));
                names.conditions().put(called, new Names.Shared(condition, lexicons));
            });
        }

        private void rules(Node node) {
            if (!(node instanceof Node.Sequence sequence)) {
                problems.add(node.span(), node.describe() + " where the rules are", "a list of rules");
                return;
            }
            if (sequence.items().size() > MOST_RULES) {
                problems.add(node.span(), sequence.items().size() + " rules in one file", "at most " + MOST_RULES);
                return;
            }
            sequence.items().forEach(this::rule);
        }

        private void rule(Node node) {
            RuleReader reader = new RuleReader(names, problems);
            reader.read(node).ifPresent(rule -> {
                rules.add(rule);
                places.putAll(reader.places());
                Node.Scalar id = reader.id();
                List<String> all = new ArrayList<>(rule.info().formerIds());
                all.add(rule.info().id());
                for (String each : all) {
                    Node.Scalar before = id == null ? null : ids.putIfAbsent(each, id);
                    if (id != null && before != null) {
                        problems.add(
                                id.span(),
                                "'" + each + "' is the id of two rules",
                                "an id of its own; the other rule is in line " + problems.line(before.span()));
                    }
                }
            });
        }
    }
}
