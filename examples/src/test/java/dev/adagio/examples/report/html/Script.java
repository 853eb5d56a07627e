package dev.adagio.examples.report.html;

import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.engine.Engine;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules so plain that a test can foresee them: {@code asap} is urgent and can be mended, {@code ??}
 * makes a whole text puzzling, {@code boom} breaks a rule. What is puzzling cannot be answered.
 */
final class Script {

    static final RuleInfo URGENT = RuleInfo.of("interruption/urgent", Severity.WARNING, "presses and gives no time")
            .because("Nobody can weigh it.")
            .clearedBy("Say by when.")
            .source("A handbook", "handbook, page 3")
            .build();
    static final RuleInfo PUZZLING = RuleInfo.of("clarity/puzzling", Severity.HINT, "puzzles")
            .because("Whoever reads it has to ask.")
            .clearedBy("Say what is meant.")
            .build();
    static final RuleInfo BROKEN = RuleInfo.of("reading/broken", Severity.HINT, "breaks")
            .because("It is broken.")
            .clearedBy("Mend the rule.")
            .build();

    private Script() {}

    static Engine engine() {
        return Engine.builder()
                .add(Language.of(Locale.ENGLISH))
                .add(new Says(URGENT, Script::urgent))
                .add(new Says(PUZZLING, Script::puzzling))
                .add(new Says(BROKEN, Script::broken))
                .add((Detector<?>) new Estimate())
                .add(new Weights())
                .build();
    }

    private static List<Finding> urgent(Message message) {
        String text = message.text().toLowerCase(Locale.ROOT);
        return Stream.iterate(text.indexOf("asap"), at -> at >= 0, at -> text.indexOf("asap", at + 1))
                .map(at -> new Span(at, at + 4))
                .map(span -> URGENT.finding(span)
                        .seen("\"asap\" gives no time")
                        .fix(Fix.replacing("say by when", span, "by Friday noon"))
                        .confidence(0.9)
                        .build())
                .toList();
    }

    private static List<Finding> puzzling(Message message) {
        Span whole = new Span(0, message.text().length());
        return message.text().contains("??") ? List.of(PUZZLING.finding(whole).build()) : List.of();
    }

    private static List<Finding> broken(Message message) {
        if (message.text().contains("boom")) {
            throw fixed(new IllegalStateException("out of order"));
        }
        return List.of();
    }

    /** Thrown from a place that stays where it is, whatever is written above it in this file. */
    private static IllegalStateException fixed(IllegalStateException thrown) {
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(Says.class.getName(), "check", "Script.java", 1)});
        return thrown;
    }

    private interface Check {
        List<Finding> of(Message message);
    }

    private record Says(RuleInfo info, Check check) implements Rule<Message> {
        @Override
        public Class<Message> subject() {
            return Message.class;
        }

        @Override
        public List<Example<Message>> examples() {
            return List.of();
        }

        @Override
        public List<Finding> check(Message message, Signals signals) {
            return check.of(message);
        }
    }

    private record Estimate() implements Detector<Readiness> {
        @Override
        public Class<Readiness> finds() {
            return Readiness.class;
        }

        @Override
        public List<Readiness> detect(Signals signals) {
            boolean puzzling = signals.message().text().contains("??");
            Span whole = new Span(0, signals.message().text().length());
            return List.of(
                    new Readiness(whole, puzzling ? 0.2 : 0.9, puzzling ? List.of("it puzzles") : List.of(), null));
        }
    }

    private record Weights() implements AdvicePack, Factor {
        @Override
        public String name() {
            return "script";
        }

        @Override
        public List<Factor> factors() {
            return List.of(this);
        }

        @Override
        public FactorInfo info() {
            return new FactorInfo("many-people", "it takes the time of many", -2, null, "a handbook");
        }

        @Override
        public Optional<Evidence> evidence(Signals signals) {
            var recipients = signals.message().recipients();
            return recipients != null && recipients.count() > 3
                    ? Optional.of(new Evidence(recipients.count() + " are asked", null, 1))
                    : Optional.empty();
        }
    }
}
