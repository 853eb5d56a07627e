package dev.adagio.engine;

import dev.adagio.advice.AdvicePack;
import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Language;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An engine that says what a test wants it to say. */
public final class Staged {

    private final EngineBuilder builder = Engine.builder().add(Language.of(Locale.ENGLISH));
    private String text = "";

    /** Says nothing yet. */
    public Staged() {}

    /** A rule that makes one finding in the text under review, and none once that was edited. */
    public Staged finding(RuleInfo info, Function<Finding.Builder, Finding.Builder> says, int start, int end) {
        builder.add(new One(
                info,
                message -> message.text().equals(text)
                        ? List.of(says.apply(info.finding(new Span(start, end))).build())
                        : List.of()));
        return this;
    }

    /** A rule that throws. */
    public Staged failing(RuleInfo info) {
        builder.add(new One(info, message -> {
            throw fixed(new IllegalStateException("no such luck"));
        }));
        return this;
    }

    /** Thrown from a place that stays where it is, whatever is written above it in this file. */
    private static IllegalStateException fixed(IllegalStateException thrown) {
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(One.class.getName(), "check", "Staged.java", 1)});
        return thrown;
    }

    /** A signal that is found in every text. */
    public <T extends Signal> Staged signal(Class<T> type, T signal) {
        builder.add(new Detector<T>() {
            @Override
            public Class<T> finds() {
                return type;
            }

            @Override
            public List<T> detect(Signals signals) {
                return List.of(signal);
            }
        });
        return this;
    }

    /** A factor at work in every text. */
    public Staged factor(FactorInfo info, Evidence evidence) {
        builder.add(pack(new Factor() {
            @Override
            public FactorInfo info() {
                return info;
            }

            @Override
            public Optional<Evidence> evidence(Signals signals) {
                return Optional.of(evidence);
            }
        }));
        return this;
    }

    public Review review(Message message) {
        text = message.text();
        return builder.build().review(message);
    }

    public Review review(String text) {
        return review(Message.of(text));
    }

    private static AdvicePack pack(Factor factor) {
        return new AdvicePack() {
            @Override
            public String name() {
                return "staged";
            }

            @Override
            public List<Factor> factors() {
                return List.of(factor);
            }
        };
    }

    private interface Says {
        List<Finding> of(Message message);
    }

    private record One(RuleInfo info, Says says) implements Rule<Message> {

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
            return says.of(message);
        }
    }
}
