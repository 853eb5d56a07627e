package dev.adagio.declarative.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.model.Message;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Packs made to do harm are refused with the reason, or bounded. */
class HostilePacksTest {

    @Test
    void a_hundred_thousand_rules_are_refused() {
        String rules = IntStream.range(0, 100_000)
                .mapToObj(i -> "  - {id: a/r" + i + "}\n")
                .collect(Collectors.joining());
        assertThat(refusal("pack: a\nrules:\n" + rules)).contains("100000 rules in one file", "at most 20000");
    }

    @Test
    void a_file_of_more_than_eight_million_characters_is_refused() {
        assertThat(refusal("pack: a\nrules: []\n#" + "x".repeat(9_000_000)))
                .contains("the file has 9000019 characters");
    }

    @Test
    void a_pattern_of_a_million_characters_is_refused() {
        assertThat(refusal(rule("find: {pattern: \"" + "a".repeat(1_000_000) + "\"}")))
                .contains("the pattern has 1000000 characters, and at most 200000 are read");
    }

    @Test
    void repetitions_of_repetitions_are_refused() {
        assertThat(refusal(rule("find: {pattern: \"((a{100}){100}){100}\"}")))
                .contains("with its repetitions written out the pattern has more than 200000 parts");
        assertThat(refusal(rule("find: {pattern: \"(x{2}){999999999}\"}"))).contains("the pattern");
    }

    @Test
    void groups_nested_without_end_are_refused() {
        assertThat(refusal(rule("find: {pattern: \"" + "(".repeat(9_000) + "a" + ")".repeat(9_000) + "\"}")))
                .contains("the pattern cannot be read");
    }

    @Test
    void a_pattern_that_would_run_for_ever_elsewhere_ends() {
        DataPack pack =
                PackReader.standard().read("x.yaml", rule("find: {pattern: \"(a*)*b|(a|aa)+$\", in: everything}"));
        assertThat(Plain.engine(pack.rules())
                        .review(Message.of("a".repeat(20_000) + "!"))
                        .failures())
                .isEmpty();
    }

    @Test
    void conditions_nested_without_end_are_refused() {
        assertThat(refusal(rule("when: " + "{not: ".repeat(200) + "ask" + "}".repeat(200))))
                .contains("nested more than 20 deep");
        assertThat(refusal(rule("when: " + "not (".repeat(60) + "ask" + ")".repeat(60))))
                .contains("nested more than 30 deep");
        assertThat(refusal(rule("when: " + "(".repeat(100_000)))).contains("an expression of 100000 characters");
    }

    @Test
    void anchors_and_aliases_are_refused() {
        assertThat(refusal("pack: a\nwords: {a: &a [x, x], b: &b [*a, *a], c: [*b, *b]}\nrules: []"))
                .contains("an anchor, '&a'", "an alias");
    }

    @Test
    void one_id_for_two_rules_is_refused() {
        String one = rule("find: ask");
        assertThat(refusal(one + one.substring(one.indexOf("  - "))))
                .contains("'a/b' is the id of two rules", "the other rule is in line 3");
    }

    @Test
    void phrases_that_multiply_are_refused() {
        String gaps = "a|b [c] [d] [e] .. [f] [g] [h] .. [i] [j] [k] [l] [m] [n] [o] [p] [q] z";
        assertThat(refusal(rule("find: {phrases: \"" + gaps + "\"}"))).contains("in more than 20000 steps");
        assertThat(refusal(rule("find: {phrases: \"" + "x ".repeat(100) + "\"}")))
                .contains("has more than 24 words");
    }

    @Test
    void ten_thousand_wrong_rules_are_told_in_a_hundred_problems() {
        String rules =
                IntStream.range(0, 10_000).mapToObj(i -> "  - x" + i + "\n").collect(Collectors.joining());
        ConfigurationException wrong = catchThrowableOfType(
                ConfigurationException.class, () -> PackReader.standard().read("x.yaml", "pack: a\nrules:\n" + rules));
        assertThat(wrong.problems()).hasSize(100);
    }

    private static String rule(String body) {
        return "pack: a\nrules:\n  - id: a/b\n    title: t\n    severity: hint\n    why: w\n    remedy: r\n"
                + "    examples: {}\n    " + body + "\n";
    }

    private static String refusal(String text) {
        return catchThrowableOfType(
                        ConfigurationException.class,
                        () -> PackReader.standard().read("x.yaml", text))
                .getMessage();
    }
}
