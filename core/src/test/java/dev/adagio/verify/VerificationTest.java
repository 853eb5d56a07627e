package dev.adagio.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Harbour;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    private static final RuleInfo INFO = Harbour.info("harbour/crane");

    /** Where a crane goes, as the word after "to". */
    record Way(Span span, double confidence) implements Signal {}

    private static Rule<Message> crane(String replacement, String... accepted) {
        var rule = INFO.on(Message.class)
                .phrases(Lexicon.of("crane", "crane"), Lexicon.of("gone", "gone"))
                .when(Condition.all(
                        Condition.says("crane"),
                        Condition.not(Condition.says("gone")),
                        Condition.not(Condition.has(Way.class))))
                .example(Example.flagged("a «crane»"));
        for (String text : accepted) {
            rule.example(Example.accepted(text));
        }
        return rule.finds((message, signals, before) -> signals.body().phrases("crane").stream()
                .map(match -> INFO.finding(match.span())
                        .fix(Fix.replacing("mend", match.span(), replacement))
                        .build())
                .toList());
    }

    private static Engine engine(Rule<Message> rule) {
        return Harbour.engine()
                .add(rule)
                .add(new Detector<Way>() {
                    @Override
                    public Class<Way> finds() {
                        return Way.class;
                    }

                    @Override
                    public List<Way> detect(Signals signals) {
                        int at = signals.message().text().indexOf("to the");
                        return at < 0 ? List.of() : List.of(new Way(new Span(at, at + 6), 1));
                    }
                })
                .build();
    }

    @Test
    void examples_that_hold_pass_and_others_tell_what_was_found() {
        Rule<Message> right = crane("buoy", "the crane is gone", "nothing");
        assertThatCode(() -> new Verification(engine(right)).examples(right).forEach(Check::run))
                .doesNotThrowAnyException();
        Rule<Message> wrong = crane("buoy", "one crane");
        assertThatThrownBy(() -> new Verification(engine(wrong)).examples(wrong).forEach(Check::run))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("harbour/crane finds\none «crane»{harbour/crane}\ninstead of");
        assertThatThrownBy(() ->
                        new Verification(engine(right)).enough(right, 1, 3).run())
                .hasMessage("harbour/crane has 1 examples in which it finds something, and 2 others");
    }

    @Test
    void a_fix_that_does_not_hold_fails() {
        Rule<Message> good = crane("buoy");
        assertThatCode(() -> new Verification(engine(good)).fixes(good).forEach(Check::run))
                .doesNotThrowAnyException();
        Rule<Message> bad = crane("crane crane");
        assertThatThrownBy(() -> new Verification(engine(bad)).fixes(bad).forEach(Check::run))
                .hasMessage("1 fixes are proposed, and 0 hold");
    }

    @Test
    void marked_texts_hold_all_findings_and_no_others() {
        Verification verification = new Verification(engine(crane("buoy")));
        verification
                .marked("a «crane»{harbour/crane}, a «crane»{harbour/crane}")
                .run();
        assertThatThrownBy(() -> verification.marked("a crane").run())
                .hasMessageContaining("expected\na crane\nand found\na «crane»{harbour/crane}");
        assertThatThrownBy(() -> MarkedText.parse("a «crane»")).hasMessageContaining("names no rule");
        assertThatThrownBy(() -> MarkedText.parse("a «crane")).hasMessageContaining("not closed");
    }

    @Test
    void what_is_needed_is_taken_away_by_hand_or_by_signal() {
        Rule<Message> rule = crane("buoy", "a crane to the quay", "the crane is gone to the sea");
        Verification verification = new Verification(engine(rule));
        verification.needed("harbour/crane", "a crane[- is gone-]").run();
        assertThatThrownBy(() -> verification
                        .needed("harbour/crane", "a boat[- is gone-]")
                        .run())
                .hasMessage("harbour/crane finds nothing although \" is gone\" is missing");
        assertThatThrownBy(() -> verification
                        .needed("harbour/crane", "a crane[- is here-]")
                        .run())
                .hasMessageContaining("finds something although");
        assertThat(verification.deletions(rule, List.of(Way.class)))
                .containsExactly(
                        new Deletion("a crane to the quay", "Way", "to the", true),
                        new Deletion("the crane is gone to the sea", "Way", "to the", false));
    }

    @Test
    void parts_of_a_condition_that_no_example_decides_are_told() {
        Rule<Message> rule = crane("buoy", "nothing", "the crane is gone");
        assertThat(new Verification(engine(rule)).uncovered(rule))
                .containsExactly("in all examples the answer to \"has Way\" is no");
    }

    @Test
    void a_golden_file_tells_the_first_line_that_differs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "one\r\ntwo\n");
        Golden.file(file, "one\ntwo\n").run();
        assertThatThrownBy(() -> Golden.file(file, "one\nthree\n").run())
                .hasMessageContaining("differs in line 2: expected\n  two\nand got\n  three");
    }

    @Property
    void what_is_marked_is_read_again(
            @ForAll @AlphaChars String text, @ForAll @IntRange(max = 9) int from, @ForAll @IntRange(max = 9) int to) {
        int start = Math.min(Math.min(from, to), text.length());
        int end = Math.min(Math.max(from, to), text.length());
        Finding inner = Harbour.info("a/b").finding(new Span(start, end)).build();
        Finding outer = Harbour.info("a/c").finding(new Span(0, text.length())).build();
        assertThat(MarkedText.parse(MarkedText.mark(text, List.of(inner, outer))))
                .isEqualTo(new MarkedText(
                        text,
                        List.of(
                                new MarkedText.Expected(inner.span(), "a/b"),
                                new MarkedText.Expected(outer.span(), "a/c"))));
    }
}
