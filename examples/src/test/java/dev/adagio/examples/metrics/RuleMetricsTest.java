package dev.adagio.examples.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Engine;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.RuleBuilder;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.language.english.English;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class RuleMetricsTest {

    @Test
    void each_rule_has_its_time_findings_and_failures() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Engine engine = Engine.builder()
                .add(new English())
                .add(rule("harbour/crane").findsEach("crane"))
                .add(rule("harbour/broken").finds((message, signals, before) -> {
                    throw new IllegalStateException("no such luck");
                }))
                .listener(new RuleMetrics(registry))
                .build();
        engine.review(Message.of("A crane, and another crane."));
        engine.review(Message.of("No such thing."));

        assertThat(registry.get("adagio.findings")
                        .tag("rule", "harbour/crane")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("adagio.rule")
                        .tag("rule", "harbour/crane")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("adagio.failures")
                        .tag("rule", "harbour/broken")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private static RuleBuilder<Message> rule(String id) {
        return RuleInfo.of(id, Severity.HINT, "stands there")
                .because("It may fall.")
                .clearedBy("Take it away.")
                .build()
                .on(Message.class)
                .phrases(Lexicon.of("crane", "crane"))
                .when(Condition.says("crane"));
    }
}
