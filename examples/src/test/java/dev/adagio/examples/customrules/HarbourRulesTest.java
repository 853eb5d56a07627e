package dev.adagio.examples.customrules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.declarative.pack.PackReader;
import dev.adagio.engine.Review;
import dev.adagio.model.Message;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rules.language.english.English;
import dev.adagio.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HarbourRulesTest {

    private static final HarbourRules PACK = new HarbourRules();

    private static final Adagio ADAGIO = Adagio.builder()
            .add(PACK)
            .profile(Profile.DEFAULT.with("harbour/unanswered-question", Profile.Setting.ON))
            .build();

    @Test
    void the_file_is_as_it_says() {
        assertThat(PackReader.standard()
                        .strict(List.of(new English()))
                        .read("harbour.yaml", HarbourRules.text())
                        .rules())
                .hasSize(10);
    }

    @TestFactory
    Stream<DynamicTest> every_example_shows_what_it_says() {
        return PACK.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.info().id() + ": " + example.subject().hashCode(), () -> check(rule, example))));
    }

    private static void check(Rule<?> rule, Example<?> example) {
        List<Span> found = ADAGIO.engine().review(example.subject()).findings().stream()
                .filter(finding -> finding.rule().equals(rule.info().id()))
                .map(Finding::span)
                .toList();
        assertThat(found).isEqualTo(example.marks());
    }

    @Test
    void the_rules_of_the_team_stand_beside_the_others() {
        Review review = HarbourRules.adagio()
                .review("We commence at six. I closed the ticket. Can someone look at the crane asap?");
        assertThat(review.findings())
                .extracting(Finding::rule)
                .contains("harbour/small-words", "harbour/ticket-without-number", "interruption/urgent-unexplained");
    }

    @Test
    void a_fix_uses_the_short_word() {
        String text = "We commence at six.";
        assertThat(HarbourRules.adagio().review(Message.of(text)).withFixes())
                .extracting(
                        finding -> finding.fix() == null ? "" : finding.fix().apply(text))
                .contains("We begin at six.");
    }
}
