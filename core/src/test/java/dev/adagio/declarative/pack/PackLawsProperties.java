package dev.adagio.declarative.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Comparison;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Facts;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of all packs. */
class PackLawsProperties {

    /** Conditions within each other; a file takes more of them than that, and not any number. */
    private static final int DEEPEST = 5;

    private static final List<String> WORDS = List.of("rope", "tide", "mast", "keel", "fog", "sail");

    @Property
    void the_order_of_rules_and_of_files_changes_nothing(
            @ForAll("rules") List<String> rules, @ForAll("texts") String text, @ForAll Random random) {
        List<String> numbered = numbered(rules);
        List<Finding> together =
                Plain.engine(read(numbered).rules()).review(text(text)).findings();
        List<String> shuffled = new ArrayList<>(numbered);
        Collections.shuffle(shuffled, random);
        int half = shuffled.size() / 2;
        List<Rule<?>> apart =
                new ArrayList<>(read(shuffled.subList(half, shuffled.size())).rules());
        apart.addAll(read(shuffled.subList(0, half)).rules());
        assertThat(Plain.engine(apart).review(text(text)).findings()).isEqualTo(together);
    }

    @Property
    void a_written_pack_is_read_as_the_same(@ForAll("rules") List<String> rules) {
        DataPack pack = read(numbered(rules));
        assertThat(PackReader.standard().read("again.json", pack.toJson())).isEqualTo(pack);
    }

    @Property
    void a_rule_in_java_and_an_equal_one_as_data_find_the_same(
            @ForAll("phrase") String phrase,
            @ForAll("phrase") String unless,
            @ForAll("limit") int limit,
            @ForAll("texts") String text) {
        DataPack pack = read(numbered(List.of("""
                find: {phrases: ["%s"], unless: ["%s"]}
                    when: words > %d""".formatted(phrase, unless, limit))));
        Rule<Message> inJava = new InJava(phrase, unless, limit);
        assertThat(Plain.engine(pack.rules()).review(text(text)).findings())
                .isEqualTo(Plain.engine(List.of(inJava)).review(text(text)).findings());
    }

    @Property
    void any_text_is_a_pack_or_refused_with_places(@ForAll("scraps") String text) {
        ConfigurationException wrong = catchThrowableOfType(
                ConfigurationException.class, () -> PackReader.standard().read("x.yaml", text));
        if (wrong != null) {
            assertThat(wrong.problems())
                    .isNotEmpty()
                    .allMatch(problem -> problem.matches("(?s)x.yaml:\\d+:\\d+: .*\n.*\n *= expected: .*"));
        }
    }

    private record InJava(String phrase, String not, int limit) implements Rule<Message> {

        @Override
        public RuleInfo info() {
            return RuleInfo.of("law/r0", Severity.HINT, "title")
                    .because("why")
                    .clearedBy("remedy")
                    .build();
        }

        @Override
        public Class<Message> subject() {
            return Message.class;
        }

        @Override
        public Condition when() {
            return new Condition.Threshold(Facts.STANDARD.measure("words").orElseThrow(), Comparison.MORE, limit);
        }

        @Override
        public List<Lexicon> lexicons() {
            return List.of(Lexicon.of("in java", phrase).unless(not));
        }

        @Override
        public List<Example<Message>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Message message, Signals signals) {
            return signals.body().phrases("in java").stream()
                    .map(match -> info().finding(match.span()).build())
                    .toList();
        }
    }

    private static Message text(String text) {
        return Message.of(text);
    }

    private static List<String> numbered(List<String> bodies) {
        List<String> rules = new ArrayList<>();
        for (String body : bodies) {
            rules.add("  - id: law/r" + rules.size()
                    + "\n    title: title\n    why: why\n    remedy: remedy\n    examples: {}\n    "
                    + (body.contains("severity:") ? "" : "severity: hint\n    ") + body + "\n");
        }
        return rules;
    }

    private static DataPack read(List<String> rules) {
        String listed = rules.isEmpty() ? " []" : "\n" + String.join("", rules);
        return PackReader.standard().read("laws.yaml", "pack: laws\nconditions: {short: words < 4}\nrules:" + listed);
    }

    @Provide
    Arbitrary<Integer> limit() {
        return Arbitraries.integers().between(0, 8);
    }

    @Provide
    Arbitrary<String> phrase() {
        return Arbitraries.of(
                "rope",
                "tide mast",
                "keel|fog",
                "sail ..2 rope",
                "[fog] tide",
                "^ mast",
                "rope $",
                "* keel",
                "mast-rope");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "rope", "tide", "mast", "keel", "fog", "sail", "Rope", ".", "?", ",", "\n\n", "7", "\u00e9")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    private Arbitrary<String> expression() {
        return Arbitraries.of(
                "words > 3",
                "2 * words <= characters - 4",
                "short",
                "not short or sentences == 2",
                "kind in (chat, email) and always",
                "channel != \"a b\"",
                "recipients / 2 > -1.5",
                "(ask or question) and not (deadline)");
    }

    private Arbitrary<String> condition() {
        return Arbitraries.lazyOf(
                this::expression,
                this::expression,
                () -> phrase().map(phrase -> "{phrases: \"" + phrase + "\", at-least: 2}"),
                () -> Arbitraries.of(WORDS).map(word -> "{pattern: \"" + word + "[a-z]*\", case: true}"),
                () -> condition().map(each -> "{not: " + quoted(each) + "}"),
                () -> condition()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(all -> "{any: ["
                                + String.join(
                                        ", ",
                                        all.stream()
                                                .map(PackLawsProperties::quoted)
                                                .toList()) + "]}"),
                () -> Arbitraries.just("{kind: [chat, issue], markup: plain}"));
    }

    /** Not so deep that a file of them is refused. */
    private Arbitrary<String> shallow() {
        return condition().filter(each -> each.chars().filter(c -> c == '{').count() <= DEEPEST);
    }

    private static String quoted(String condition) {
        return condition.startsWith("{") ? condition : "'" + condition + "'";
    }

    @Provide
    Arbitrary<List<String>> rules() {
        Arbitrary<String> find = Arbitraries.oneOf(
                phrase().map(phrase -> "find: {phrases: [\"" + phrase + "\"], unless: \"fog fog\"}"),
                Arbitraries.of(WORDS).map(word -> "find: {pattern: \"" + word + " (\\\\w+)\", unless: \"rope rope\"}"),
                Arbitraries.of(WORDS)
                        .map(word -> "find: [{phrases: " + word + "}, {pattern: \"s?ail|e.\", in: opening}]"),
                Arbitraries.just("report: first"));
        Arbitrary<String> more = Arbitraries.of(
                "tags: [a, b]",
                "message: \"{found} {1} {words} {{x}}\"",
                "confidence: 0.25",
                "fix: {delete: true}",
                "fix: {before: \"<\", label: \"{found}\"}",
                "fix: {swap: {rope: line, Tide: flood}}",
                "severity: {warning: words > 5, hint: short}",
                "formerly: []",
                "optional: false");
        return Combinators.combine(find, shallow(), shallow(), more)
                .as((found, when, unless, rest) ->
                        found + "\n    when: " + quoted(when) + "\n    unless: " + quoted(unless) + "\n    " + rest)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "pack",
                        "rules",
                        "find",
                        "when",
                        ": ",
                        "\n",
                        "\n  ",
                        "- ",
                        "x",
                        "{",
                        "}",
                        "[",
                        "]",
                        "words",
                        " > 3",
                        "(",
                        ")",
                        "\"",
                        "*a",
                        "&a ",
                        "!!x ",
                        "# ",
                        "conditions",
                        "lists",
                        "not ",
                        "id: a/b\n",
                        "\ud83d\ude80")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
    }
}
