package dev.adagio.declarative.pack;

import dev.adagio.model.Conversation;
import dev.adagio.model.Meeting;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rule.Sought;
import dev.adagio.rule.Source;
import dev.adagio.text.Span;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Numbers;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one rule. Used once. */
final class RuleReader {

    private static final int MOST_EXAMPLES = 200;

    /** What a rule can look at. */
    enum Subject {
        MESSAGE(Message.class),
        MEETING(Meeting.class),
        CONVERSATION(Conversation.class);

        private final Class<?> type;

        Subject(Class<?> type) {
            this.type = type;
        }

        Class<?> type() {
            return type;
        }
    }

    private final Names names;
    private final Problems problems;
    private final Values values;
    private SoughtReader sought;
    private ConditionReader conditions;

    private final Map<String, Node> parts = new HashMap<>();
    private Node.@Nullable Scalar id;
    private String title = "";
    private String why = "";
    private String remedy = "";
    private List<String> formerly = List.of();
    private List<String> tags = List.of();
    private final List<Source> sources = new ArrayList<>();
    private boolean optional;
    private Subject subject = Subject.MESSAGE;
    private List<Sought> find = List.of();
    private int times = 1;
    private boolean first;
    private final List<Condition> when = new ArrayList<>();
    private final List<DataRule.Degree> severities = new ArrayList<>();
    private @Nullable Template message;
    private double confidence = 1;
    private @Nullable FixTemplate fix;
    private final List<Node> flagged = new ArrayList<>();
    private final List<Node> accepted = new ArrayList<>();
    private final IdentityHashMap<Example<?>, Span> places = new IdentityHashMap<>();

    RuleReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.values = new Values(problems);
        this.sought = new SoughtReader("", names, problems);
        this.conditions = new ConditionReader(names, sought, problems);
    }

    /** The rule; empty, with its problems noted, where it cannot be meant. */
    Optional<DataRule<?>> read(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(
                    node.span(), node.describe() + " where a rule begins", "id, title, why, remedy, find, examples");
            return Optional.empty();
        }
        mapping.entries().stream()
                .filter(entry -> entry.key().value().equals("id"))
                .findFirst()
                .ifPresent(entry -> named(entry.value()));
        new KnownKeys(problems, "a rule", keys()).read(node);
        conditions();
        Optional<RuleInfo> info = info(mapping);
        return info.isEmpty() ? Optional.empty() : Optional.of(rule(info.get(), subject.type()));
    }

    /** Where each example is written. */
    IdentityHashMap<Example<?>, Span> places() {
        return places;
    }

    /** Its id, for others to be compared with. */
    Node.@Nullable Scalar id() {
        return id;
    }

    private void named(Node node) {
        if (node instanceof Node.Scalar scalar) {
            id = scalar;
            sought = new SoughtReader(scalar.value(), names, problems);
            conditions = new ConditionReader(names, sought, problems);
        }
    }

    private <S> DataRule<S> rule(RuleInfo info, Class<S> type) {
        return new DataRule<>(
                info,
                type,
                find,
                times,
                first,
                when.size() == 1 ? when.get(0) : new Condition.All(when),
                severities,
                message == null ? Template.words(title) : message,
                confidence,
                fix,
                lexicons(),
                examples(type));
    }

    private List<Lexicon> lexicons() {
        List<Condition> all = new ArrayList<>(when);
        severities.forEach(degree -> all.add(degree.when()));
        List<Lexicon> lexicons = new ArrayList<>(sought.lexicons());
        lexicons.addAll(names.shared(all));
        return lexicons;
    }

    private <S> List<Example<S>> examples(Class<S> type) {
        List<Example<S>> examples = new ArrayList<>();
        for (List<Node> nodes : List.of(flagged, accepted)) {
            for (Node node : nodes) {
                ExampleReader reader = new ExampleReader(nodes == flagged, problems);
                reader.read(node, type).ifPresent(example -> {
                    examples.add(example);
                    places.put(example, reader.place(node));
                });
            }
        }
        return examples;
    }

    private Optional<RuleInfo> info(Node.Mapping mapping) {
        Span begin = mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().get(0).key().span();
        List<String> missing = new ArrayList<>();
        Map<String, Boolean> given = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> given.put(entry.key().value(), true));
        for (String key : List.of("id", "title", "severity", "why", "remedy", "examples")) {
            if (!given.containsKey(key)) {
                missing.add(key);
            }
        }
        Node.Scalar name = id;
        if (!missing.isEmpty() || name == null) {
            problems.add(
                    begin,
                    "a rule without " + String.join(", ", missing),
                    "each rule says what it finds and why,"
                            + " what clears it, and shows what it finds and what it leaves alone");
            return Optional.empty();
        }
        try {
            RuleInfo.Builder info = RuleInfo.of(
                            name.value(),
                            severities.isEmpty()
                                    ? Severity.HINT
                                    : severities.get(severities.size() - 1).severity(),
                            title.isBlank() ? "-" : title)
                    .because(why.isBlank() ? "-" : why)
                    .clearedBy(remedy.isBlank() ? "-" : remedy)
                    .formerly(formerly.toArray(new String[0]))
                    .tags(tags.toArray(new String[0]));
            sources.forEach(info::source);
            return Optional.of(optional ? info.optional().build() : info.build());
        } catch (IllegalArgumentException wrong) {
            problems.add(name.span(), name.describe() + " is no id", "area/kebab-name, such as harbour/no-friday");
            return Optional.empty();
        }
    }

    private Map<String, Consumer<Node>> keys() {
        Map<String, Consumer<Node>> keys = new HashMap<>();
        keys.put("id", node -> values.text(node, "an id"));
        keys.put("title", node -> values.text(node, "a title").ifPresent(found -> title = found));
        keys.put("why", node -> values.text(node, "a reason").ifPresent(found -> why = found));
        keys.put("remedy", node -> values.text(node, "a remedy").ifPresent(found -> remedy = found));
        keys.put("formerly", node -> formerly = Values.strings(values.texts(node, "a former id")));
        keys.put("tags", node -> tags = Values.strings(values.texts(node, "a tag")));
        keys.put("sources", node -> Values.items(node).forEach(this::source));
        keys.put("optional", node -> optional = values.truth(node, "whether it is off until it is named"));
        keys.put(
                "subject",
                node -> values.word(node, "subject", Subject.values()).ifPresent(found -> subject = found));
        for (String key : List.of("find", "when", "unless", "severity")) {
            keys.put(key, each -> parts.put(key, each));
        }
        keys.put(
                "report",
                node -> first = values.word(node, "way to report", Report.values())
                        .filter(way -> way == Report.FIRST)
                        .isPresent());
        keys.put("message", this::message);
        keys.put("confidence", this::confidence);
        keys.put(
                "fix",
                node -> fix = new FixReader(names.facts(), problems).read(node).orElse(null));
        keys.put(
                "examples",
                node -> new KnownKeys(
                                problems,
                                "the examples",
                                Map.of(
                                        "flagged",
                                        each -> examples(each, flagged),
                                        "accepted",
                                        each -> examples(each, accepted)))
                        .read(node));
        return keys;
    }

    /** In an order of their own, so that what phrases are called does not depend on the order of keys. */
    private void conditions() {
        read("find", this::find);
        read("when", node -> conditions.read(node).ifPresent(when::add));
        read("unless", node -> conditions.read(node).map(Condition::not).ifPresent(when::add));
        read("severity", this::severity);
    }

    private void read(String key, Consumer<Node> reader) {
        Node node = parts.get(key);
        if (node != null) {
            reader.accept(node);
        }
    }

    private enum Report {
        EACH,
        FIRST
    }

    private void examples(Node node, List<Node> examples) {
        examples.addAll(Values.items(node));
        if (examples.size() > MOST_EXAMPLES) {
            problems.add(node.span(), examples.size() + " examples of one kind", "at most " + MOST_EXAMPLES);
            examples.clear();
        }
    }

    private void source(Node node) {
        String[] parts = new String[2];
        new KnownKeys(
                        problems,
                        "a source",
                        Map.of(
                                "title",
                                each -> parts[0] = values.text(each, "a title").orElse(""),
                                "reference",
                                each -> parts[1] =
                                        values.text(each, "a reference").orElse("")))
                .read(node);
        if (parts[0] == null || parts[1] == null) {
            problems.add(node.span(), "a source without its title or reference", "title and reference");
        } else {
            sources.add(new Source(parts[0], parts[1]));
        }
    }

    private void find(Node node) {
        List<Sought> all = new ArrayList<>();
        for (Node item : Values.items(node)) {
            SoughtReader.Parts parts = sought.new Parts();
            if (item instanceof Node.Scalar) {
                parts.what("signal", item);
            } else {
                new KnownKeys(problems, "what is found", parts.keys()).read(item);
            }
            parts.sought(item).ifPresent(all::add);
            times = Math.max(times, parts.times());
        }
        find = all;
    }

    private void severity(Node node) {
        if (node instanceof Node.Scalar) {
            values.word(node, "severity", DEGREES)
                    .ifPresent(found -> severities.add(new DataRule.Degree(found, Condition.always())));
            return;
        }
        values.each(
                node,
                "severities",
                entry -> values.word(entry.key(), "severity", DEGREES)
                        .ifPresent(found -> conditions
                                .read(entry.value())
                                .ifPresent(condition -> severities.add(new DataRule.Degree(found, condition)))));
    }

    /** What is read out of running text is no error. */
    private static final List<Severity> DEGREES = List.of(Severity.HINT, Severity.WARNING);

    private void message(Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.value().isBlank()) {
            message = Template.read(scalar, names.facts(), problems).orElse(null);
        } else {
            problems.add(node.span(), node.describe() + " as a message", "words, with places such as {found}");
        }
    }

    private void confidence(Node node) {
        var number = new Numbers(problems).read(node, "a number from 0 to 1");
        if (number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= 1) {
            confidence = number.getAsDouble();
        } else if (number.isPresent()) {
            problems.add(node.span(), node.describe() + " as a confidence", "a number from 0 to 1");
        }
    }
}
