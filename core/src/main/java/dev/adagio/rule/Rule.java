package dev.adagio.rule;

import dev.adagio.phrase.Lexicon;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Map;

/**
 * A question put to the signals of a subject. A rule never searches text on its own: what it looks
 * for is a signal, a lexicon of the language ({@link #wording()}), or one of its own ({@link #lexicons()}).
 * Implementations are
 * stateless and thread-safe.
 *
 * @param <S> the type of subject it looks at, for example {@link dev.adagio.model.Message}
 */
public interface Rule<S> {

    /** What the rule says of itself; the same on every call. */
    RuleInfo info();

    /** The type of subject it looks at. */
    Class<S> subject();

    /** What has to hold before {@link #check} is called. */
    default Condition when() {
        return Condition.always();
    }

    /**
     * The names of the lexicons of the language the rule asks for. In a language that lacks one of them the rule does
     * not apply.
     */
    default List<String> wording() {
        return List.of();
    }

    /** Phrases of its own the rule asks for, registered in every language; rules and factors may share one. */
    default List<Lexicon> lexicons() {
        return List.of();
    }

    /**
     * The types of signals the rule asks of each message of a subject that has many, with {@link Signals#said}. Only
     * these are kept of the messages, so that they hold what the rule needs and little else.
     */
    default List<Class<? extends Signal>> hears() {
        return List.of();
    }

    /** Subjects in which the rule finds something, and subjects in which it must not. No rule is without both. */
    List<Example<S>> examples();

    /** The ids of rules whose findings it builds on: it is asked after them. */
    default List<String> buildsOn() {
        return List.of();
    }

    /**
     * The same rule with parameters set.
     *
     * @param parameters by name, all of them, of those its {@link RuleInfo#parameters() description} lists
     * @throws IllegalArgumentException if a value cannot be meant; the message says why
     */
    default Rule<S> with(Map<String, String> parameters) {
        return this;
    }

    /** What it finds, in any order; empty where there is nothing to say. */
    List<Finding> check(S subject, Signals signals);

    /**
     * What it finds, given what the rules it {@link #buildsOn() builds on} found in the same subject; those that a profile
     * switched off found nothing.
     */
    default List<Finding> check(S subject, Signals signals, List<Finding> before) {
        return check(subject, signals);
    }
}
