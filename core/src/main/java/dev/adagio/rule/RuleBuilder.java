package dev.adagio.rule;

import dev.adagio.phrase.Lexicon;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A rule put together in place, for those that need no class. Not thread-safe; the rule it makes is, as far as the
 * function is that looks closer.
 *
 * @param <S> the type of subject it looks at
 */
public final class RuleBuilder<S> {

    private final RuleInfo info;
    private final Class<S> subject;
    private Condition when = Condition.always();
    private final List<String> wording = new ArrayList<>();
    private final List<Lexicon> lexicons = new ArrayList<>();
    private final List<String> buildsOn = new ArrayList<>();
    private final List<Example<S>> examples = new ArrayList<>();

    RuleBuilder(RuleInfo info, Class<S> subject) {
        this.info = info;
        this.subject = subject;
    }

    /** What looks closer where the condition holds. */
    public interface Check<S> {

        /**
         * What is found; empty where there is nothing to say.
         *
         * @param before what the rules this one builds on have found
         */
        List<Finding> findings(S subject, Signals signals, List<Finding> before);
    }

    /** What has to hold before it looks closer; otherwise it always does. */
    public RuleBuilder<S> when(Condition condition) {
        when = condition;
        return this;
    }

    /** Lexicons of the language it asks for; see {@link Rule#wording()}. */
    public RuleBuilder<S> wording(String... names) {
        wording.addAll(List.of(names));
        return this;
    }

    /** Phrases of its own. */
    public RuleBuilder<S> phrases(Lexicon... own) {
        lexicons.addAll(List.of(own));
        return this;
    }

    /** Rules whose findings it builds on. */
    public RuleBuilder<S> buildsOn(String... rules) {
        buildsOn.addAll(List.of(rules));
        return this;
    }

    /** A subject that shows what it finds, or leaves alone. */
    public RuleBuilder<S> example(Example<S> example) {
        examples.add(example);
        return this;
    }

    /** The rule, which finds what this says. */
    public Rule<S> finds(Check<S> check) {
        return new Built<>(info, subject, when, wording, lexicons, buildsOn, examples, check);
    }

    /** The rule, which makes one finding out of a subject, at the beginning of its text, wherever the condition holds. */
    public Rule<S> finds(BiFunction<S, Finding.Builder, Finding.Builder> says) {
        return finds((each, signals, before) ->
                List.of(says.apply(each, info.finding(new Span(0, 0))).build()));
    }

    /** The rule, which finds each phrase of a lexicon, wherever the condition holds. */
    public Rule<S> findsEach(String lexicon) {
        return finds((each, signals, before) -> signals.body().phrases(lexicon).stream()
                .map(match -> info.finding(match.span())
                        .seen("\"" + match.span().of(signals.message().text()) + "\" " + info.title())
                        .build())
                .toList());
    }

    private record Built<S>(
            RuleInfo info,
            Class<S> subject,
            Condition when,
            List<String> wording,
            List<Lexicon> lexicons,
            List<String> buildsOn,
            List<Example<S>> examples,
            Check<S> check)
            implements Rule<S> {

        Built {
            wording = List.copyOf(wording);
            lexicons = List.copyOf(lexicons);
            buildsOn = List.copyOf(buildsOn);
            examples = List.copyOf(examples);
        }

        @Override
        public List<Finding> check(S subject, Signals signals) {
            return check.findings(subject, signals, List.of());
        }

        @Override
        public List<Finding> check(S subject, Signals signals, List<Finding> before) {
            return check.findings(subject, signals, before);
        }
    }
}
